import type { Timeline } from '../../model/timeline.ts';
import { href } from './site.ts';

let loading: Promise<Timeline> | undefined;

/** The published data, fetched once a page. */
export function loadTimeline(): Promise<Timeline> {
  loading ??= fetch(href('data/timeline.json')).then(answer => {
    if (!answer.ok) throw new Error(`data/timeline.json: ${answer.status}`);
    return answer.json() as Promise<Timeline>;
  });
  return loading;
}
