import type { ReactElement } from 'react';
import { formatDay, formatEventDate } from '../../arabic/formatDate.ts';
import { CORRECTED_FIELD_NAMES, KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { Correction, Timeline } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import { entityName } from '../shared/describe.ts';
import { PAGE_STRINGS, STRINGS } from '../strings.ts';
import styles from './EventPage.module.css';

export interface CorrectionNoteProps {
  readonly correction: Correction;
  readonly entities: Timeline['entities'];
}

type Field = keyof Correction['machine'];

/** That an editor overruled the machine, when and why, and what the machine had read. */
export function CorrectionNote({ correction: { date, note, machine }, entities }: CorrectionNoteProps): ReactElement {
  const fields = (Object.keys(CORRECTED_FIELD_NAMES) as Field[]).filter(field => machine[field] !== undefined);
  return (
    <aside className={styles.correction} aria-labelledby="correction">
      <h2 id="correction">
        <Dated>{PAGE_STRINGS.event.correction(formatDay(date))}</Dated>
      </h2>
      <p>
        <Dated>{note}</Dated>
      </p>
      {fields.length > 0 && (
        <>
          <p>{PAGE_STRINGS.event.machineRead}</p>
          <ul>
            {fields.map(field => (
              <li key={field}>
                <Dated>{`${CORRECTED_FIELD_NAMES[field]}: ${inWords(machine, field, entities)}`}</Dated>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function inWords(machine: Correction['machine'], field: Field, entities: Timeline['entities']): string {
  const { date, kind, status, place, participants = [] } = machine;
  if (field === 'date' && date) return formatEventDate(date);
  if (field === 'kind' && kind) return KIND_NAMES[kind];
  if (field === 'status' && status) return STATUS_NAMES[status];
  if (field === 'place' && place) return entityName(entities, place);
  if (field === 'participants') return participants.map(id => entityName(entities, id)).join(STRINGS.listSeparator);
  return machine.title !== undefined && field === 'title' ? machine.title : (machine.summary ?? '');
}
