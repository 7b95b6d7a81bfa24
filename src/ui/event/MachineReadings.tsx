import type { ReactElement } from 'react';
import { formatEventDate } from '../../arabic/formatDate.ts';
import { CORRECTED_FIELD_NAMES, KIND_NAMES, STATUS_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { EditorDecision, MachineReading } from '../../model/editorDecision.ts';
import { articlePath, eventPath } from '../../model/links.ts';
import type { Correction, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { ArticleName } from '../shared/ArticleName.tsx';
import { Dated } from '../shared/Dated.tsx';
import { entityName } from '../shared/describe.ts';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';

const words = PAGE_STRINGS.event;

export interface MachineReadingsProps {
  readonly decision: EditorDecision;
  readonly id: string;
  readonly event?: TimelineEvent | undefined;
  readonly timeline: Timeline;
}

/** What the machine had read, of all that a decision overruled, and where the passages went. */
export function MachineReadings({ decision, id, event, timeline }: MachineReadingsProps): ReactElement | null {
  const { action, machine, others = [] } = decision;
  const [first] = machine;
  if (action === 'set' || action === 'pin') {
    return <Fields decision={decision} event={event} timeline={timeline} />;
  }
  if (action === 'merge') return <Listed heading={words.machineReadApart} items={machine.map(titled)} />;
  if (action === 'split') {
    const isNew = id !== decision.event;
    const other = timeline.events.find(candidate => candidate.id === (isNew ? decision.event : others[0]));
    return (
      <>
        {first && <Listed heading={words.machineReadOne} items={[titled(first)]} />}
        {other && (
          <p>
            {isNew ? words.splitFrom : words.splitOffEvent}{' '}
            <a href={href(eventPath(other.id))}>
              <Dated>{other.title}</Dated>
            </a>
          </p>
        )}
      </>
    );
  }
  if (first === undefined) return null;
  const articles = timeline.articles.filter(article => first.passages.some(passage => passage.article === article.id));
  return (
    <>
      <Listed
        heading={words.machineRead}
        items={(['date', 'kind', 'status'] as const).map(
          field => `${CORRECTED_FIELD_NAMES[field]}: ${inWords(first, field, timeline)}`,
        )}
      />
      <p>{words.passagesIn}</p>
      <ul>
        {articles.map(article => (
          <li key={article.id}>
            <a href={href(articlePath(article.id))}>
              <ArticleName article={article} articles={timeline.articles} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Fields that read otherwise than the machine reads them; of a pin also those that read the same. */
function Fields({ decision, event, timeline }: Omit<MachineReadingsProps, 'id'>): ReactElement {
  const { fields = [], machine } = decision;
  const overruled: Partial<Reading> = { ...machine[0], ...event?.correction?.machine };
  const isSame = (field: Field): boolean => JSON.stringify(overruled[field]) === JSON.stringify(event?.[field]);
  const said = (field: Field): string => `${CORRECTED_FIELD_NAMES[field]}: ${inWords(overruled, field, timeline)}`;
  return (
    <>
      <Listed heading={words.machineRead} items={fields.filter(field => !isSame(field)).map(said)} />
      {decision.action === 'pin' && <Listed heading={words.machineAgrees} items={fields.filter(isSame).map(said)} />}
    </>
  );
}

function Listed({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return items.length === 0 ? null : (
    <>
      <p>{heading}</p>
      <ul>
        {items.map(item => (
          <li key={item}>
            <Dated>{item}</Dated>
          </li>
        ))}
      </ul>
    </>
  );
}

function titled({ title, date }: MachineReading): string {
  return `${title} (${formatEventDate({ date })})`;
}

type Reading = Correction['machine'];
type Field = keyof Reading;

function inWords(reading: Partial<Reading>, field: Field, { entities }: Timeline): string {
  const { date, kind, status, place, participants = [] } = reading;
  if (field === 'date' && date) return formatEventDate({ date });
  if (field === 'kind' && kind) return KIND_NAMES[kind];
  if (field === 'status' && status) return kind ? STATUS_NAMES_OF[kind][status] : STATUS_NAMES[status];
  if (field === 'place' && place) return entityName(entities, place);
  if (field === 'participants' && participants.length > 0) {
    return participants.map(id => entityName(entities, id)).join(STRINGS.listSeparator);
  }
  const text = field === 'title' || field === 'summary' ? reading[field] : undefined;
  return text ?? words.notMentioned;
}
