import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import type { EditorDecision } from '../../model/editorDecision.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './EventPage.module.css';
import { MachineReadings } from './MachineReadings.tsx';

export interface EditorNotesProps {
  /** Id of the event the page is about. */
  readonly id: string;
  /** Absent where an editor hid it. */
  readonly event?: TimelineEvent;
  readonly timeline: Timeline;
}

/** What editors decided on an event: that they did, when and why, and what the machine had read. */
export function EditorNotes({ id, event, timeline }: EditorNotesProps): ReactElement {
  return (
    <>
      {decisionsOn(id, timeline).map((decision, at) => {
        const heading = `editor-note-${at + 1}`;
        return (
          <aside key={heading} className={styles.correction} aria-labelledby={heading}>
            <h2 id={heading}>
              <Dated>{headingOf(decision, id)(formatDay(decision.date))}</Dated>
            </h2>
            <p>
              <Dated>{decision.note}</Dated>
            </p>
            <MachineReadings decision={decision} id={id} event={event} timeline={timeline} />
          </aside>
        );
      })}
    </>
  );
}

/** Decisions that made an event what it is, those among them that name another. */
export function decisionsOn(id: string, { decisions = [] }: Timeline): readonly EditorDecision[] {
  return decisions.filter(({ action, event, others }) => event === id || (action === 'split' && others?.includes(id)));
}

function headingOf({ action, event }: EditorDecision, id: string): (date: string) => string {
  const words = PAGE_STRINGS.event.decisions;
  return action === 'split' && event !== id ? words.splitOff : words[action];
}
