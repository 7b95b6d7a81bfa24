import { useEffect, useState } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import type { Matches, Search } from './search.ts';

/** What a query finds; undefined where there is no query. The index is fetched and built when it is first needed. */
export function useMatches(timeline: Timeline, query: string): Matches | undefined {
  const [search, setSearch] = useState<{ readonly of: Timeline; readonly search: Search }>();
  const isWanted = query.trim() !== '';
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('./search.ts')
      .then(({ createSearch }) => createSearch(timeline))
      .then(search => {
        if (!isGone) setSearch({ of: timeline, search });
      });
    return () => {
      isGone = true;
    };
  }, [timeline, isWanted]);
  const [matches, setMatches] = useState<Matches>();
  useEffect(() => {
    setMatches(isWanted && search?.of === timeline ? search.search(query) : undefined);
  }, [search, timeline, query, isWanted]);
  return isWanted ? matches : undefined;
}
