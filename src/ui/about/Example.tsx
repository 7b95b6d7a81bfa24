import type { ReactElement } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { Passage } from '../event/Passage.tsx';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { pickExample } from './pickExample.ts';

/** One passage of the corpus with the whole way to its date. */
export function Example({ timeline }: { readonly timeline: Timeline }): ReactElement | null {
  const picked = pickExample(timeline);
  const article = timeline.articles.find(({ id }) => id === picked?.evidence.article);
  if (!picked || !article) return null;
  return (
    <>
      <h2>{PAGE_STRINGS.about.example}</h2>
      <p>{PAGE_STRINGS.about.exampleNote}</p>
      <Passage evidence={picked.evidence} event={picked.event} article={article} timeline={timeline} isOpen />
    </>
  );
}
