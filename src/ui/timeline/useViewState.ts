import { useCallback, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { parseViewState, type ViewState, viewSearch } from './viewState.ts';

export interface ViewControl {
  readonly view: ViewState;
  /** Writes a change into the URL. `replace` for steps that Back should not retrace: typing, sliding, walking by keys. */
  readonly change: (change: Partial<ViewState>, replace?: boolean) => void;
}

/** The view as the URL has it. Nothing else remembers it, so Back, links and reloads all agree. */
export function useViewState(): ViewControl {
  const search = useSearch({ ssrSearch: '' });
  const view = useMemo(() => parseViewState(search), [search]);
  const change = useCallback((next: Partial<ViewState>, replace = false): void => {
    const before = parseViewState(location.search);
    const to = viewSearch({ ...before, ...next });
    if (to !== viewSearch(before)) navigate(location.pathname + to, { replace });
  }, []);
  return { view, change };
}
