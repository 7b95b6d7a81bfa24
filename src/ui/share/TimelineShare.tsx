import { lazy, type ReactElement } from 'react';
import { EmbedDialog } from '../embed/EmbedDialog.tsx';
import { filtersOf } from '../embed/filtersOf.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { STRINGS } from '../strings.ts';
import type { TimelineExtraProps } from '../timeline/timelineExtras.ts';
import { parseViewState } from '../timeline/viewState.ts';
import styles from './Share.module.css';
import { SHARE_STRINGS } from './shareStrings.ts';
import { timelineSpan } from './timelineSpan.ts';
import { useSiteUrl } from './useSiteUrl.ts';

const ExportShown = lazy(async () => ({ default: (await import('./ExportShown.tsx')).ExportShown }));

/** Taking away what filters and search leave, or putting it into another page. */
export function TimelineShare({ timeline, shown }: TimelineExtraProps): ReactElement {
  const siteUrl = useSiteUrl();
  const load = async () => (await import('./selectionFor.ts')).selectionFor(timeline, shown, siteUrl);
  return (
    <div className={styles.row}>
      <Dialog open={SHARE_STRINGS.exportOpen} title={SHARE_STRINGS.exportShown(STRINGS.events(shown.length))}>
        {() => <ExportShown load={load} />}
      </Dialog>
      <EmbedDialog
        span={timelineSpan(timeline)}
        start={() => ({ ...daysOf({ timeline, shown }), ...filtersOf(parseViewState(location.search)) })}
      />
    </div>
  );
}

/**
 * First and last day of what is shown, which the embed dialog begins with; no bounds where all is shown, so that what is
 * published later comes into the frame too.
 */
function daysOf({ timeline, shown }: TimelineExtraProps): { readonly from?: string; readonly to?: string } {
  if (shown.length === timeline.events.length) return {};
  const from = shown.map(({ date }) => date.start).sort()[0];
  const to = shown
    .map(({ date }) => date.end)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? {} : { from, to };
}
