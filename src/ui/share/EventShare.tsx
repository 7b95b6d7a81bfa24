import type { ReactElement } from 'react';
import { cardAltOf } from '../../exports/cardAlt.ts';
import { toFootnote } from '../../exports/footnote.ts';
import { shortEventPath } from '../../model/links.ts';
import type { EventExtraProps } from '../event/eventExtras.ts';
import { Island } from '../shared/Island.tsx';
import { SITE_URL } from '../shared/site.ts';
import { PrintFoot } from './print/PrintNotes.tsx';
import styles from './Share.module.css';
import { ShareTools, type ShareToolsProps } from './ShareTools.tsx';
import { selectionFor } from './selectionFor.ts';
import { SHARE_STRINGS } from './shareStrings.ts';
import { timelineSpan } from './timelineSpan.ts';

/** Sharing, citing and embedding one event: link, QR and footnote stand in the page, the rest wakes with its script. */
export function EventShare({ timeline, event }: EventExtraProps): ReactElement {
  const selection = selectionFor(timeline, [event], SITE_URL);
  const props: ShareToolsProps = {
    id: event.id,
    title: event.title,
    version: selection.version,
    alt: cardAltOf(timeline, event),
    span: timelineSpan(timeline),
    footnote: toFootnote(selection, event),
    pinnedFootnote: toFootnote(selection, event, { pinned: true }),
  };
  return (
    <section className={styles.section} aria-labelledby="share">
      <h2 id="share" className="visually-hidden">
        {SHARE_STRINGS.heading}
      </h2>
      <Island name="share" props={props}>
        <ShareTools {...props} />
      </Island>
      <PrintFoot url={new URL(shortEventPath(event.id), SITE_URL).href} />
    </section>
  );
}
