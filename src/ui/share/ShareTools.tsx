import { type ReactElement, useState, useSyncExternalStore } from 'react';
import { shortEventPath } from '../../model/links.ts';
import { EmbedDialog } from '../embed/EmbedDialog.tsx';
import { useSettings } from '../settings/useSettings.ts';
import { loadTimeline } from '../shared/loadTimeline.ts';
import { SITE_URL } from '../shared/site.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { QrCode } from './QrCode.tsx';
import { readersFootnote } from './readersFootnote.ts';
import styles from './Share.module.css';
import { selectionFor } from './selectionFor.ts';
import { SHARE_STRINGS } from './shareStrings.ts';
import type { TimelineSpan } from './timelineSpan.ts';
import { useCopy } from './useCopy.ts';
import { useSiteUrl } from './useSiteUrl.ts';

export interface ShareToolsProps {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** What the event's picture shows. */
  readonly alt: string;
  readonly span: TimelineSpan;
  /** Ready to paste, with the addresses the build knows. */
  readonly footnote: string;
  readonly pinnedFootnote: string;
}

const never = (): (() => void) => () => {};

/** Whether the browser hands links to other programs. */
function useWebShare(): boolean {
  return useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
}

export function ShareTools(props: ShareToolsProps): ReactElement {
  const { id, title, version, alt } = props;
  const siteUrl = useSiteUrl();
  const url = new URL(shortEventPath(id), siteUrl).href;
  const canShare = useWebShare();
  const [pinned, setPinned] = useState(false);
  const { said, say, copy } = useCopy();
  const wanted = (pinned ? props.pinnedFootnote : props.footnote).replaceAll(SITE_URL, siteUrl);
  const footnote = readersFootnote(wanted, useSettings());
  const load = async () => {
    const timeline = await loadTimeline();
    return selectionFor(
      timeline,
      timeline.events.filter(event => event.id === id),
      siteUrl,
    );
  };
  return (
    <div className={styles.tools}>
      <p className={styles.link}>
        {SHARE_STRINGS.shortLink}:{' '}
        <a href={url} dir="ltr">
          {url.replace(/^https?:\/\//, '')}
        </a>
      </p>
      <div className={styles.row} data-needs-script="">
        {canShare && (
          // Closing the sheet rejects, which is no fault.
          <button
            type="button"
            className={styles.button}
            onClick={() => navigator.share({ title, url }).catch(() => say(''))}
          >
            {SHARE_STRINGS.share}
          </button>
        )}
        <button type="button" className={styles.button} onClick={() => copy(url, SHARE_STRINGS.link)}>
          {SHARE_STRINGS.copyLink}
        </button>
        <EmbedDialog event={{ id, title, alt }} version={version} span={props.span} />
      </div>
      <details className={styles.fold}>
        <summary>{SHARE_STRINGS.cite}</summary>
        <h3>{SHARE_STRINGS.footnote}</h3>
        <p className={styles.footnote}>
          <bdi dir="rtl">{footnote}</bdi>
        </p>
        <div className={styles.row} data-needs-script="">
          <button type="button" className={styles.button} onClick={() => copy(footnote, SHARE_STRINGS.footnote)}>
            {SHARE_STRINGS.copy}
          </button>
          <label className={styles.check}>
            <input type="checkbox" checked={pinned} onChange={({ target }) => setPinned(target.checked)} />
            {SHARE_STRINGS.pinned}
          </label>
        </div>
        <div data-needs-script="">
          <h3>{SHARE_STRINGS.exportEvent}</h3>
          <ExportMenu name={id} load={load} pictures={false} />
        </div>
      </details>
      <details className={styles.fold}>
        <summary>{SHARE_STRINGS.qr}</summary>
        <QrCode text={url} />
      </details>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
