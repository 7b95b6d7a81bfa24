import { eventPath, shortPassagePath } from '../model/links.ts';
import type { Evidence, TimelineEvent } from '../model/timeline.ts';
import { absolute, plainLine, type Selection } from './selection.ts';

/** Bodies of the cited articles by id, as published beside the data; offsets of the evidence index them. */
export type Bodies = Readonly<Record<string, string>>;

/** Where an article's body is published as plain text, so that a selector has a resource its positions are true of. */
export function bodyPath(articleId: string): string {
  return `data/articles/${articleId}.txt`;
}

/** Characters of context on either side of a quote, enough to tell repeated sentences apart. */
const CONTEXT = 32;

/**
 * W3C Web Annotation collection in JSON-LD: every passage selected by its words with context and by its position, which
 * that standard counts in code points, not in UTF-16 units.
 */
export function toAnnotations(selection: Selection, bodies: Bodies): string {
  const items = selection.events.flatMap(event =>
    event.evidence.map(evidence => annotation(selection, event, evidence, bodies)),
  );
  const id = absolute(selection.site, 'data/annotations.jsonld');
  const page = { id: `${id}#all`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: plainLine(selection.site.name),
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation({ site }: Selection, event: TimelineEvent, evidence: Evidence, bodies: Bodies) {
  const body = bodies[evidence.article];
  if (body === undefined) throw new Error(`no body was given for article ${evidence.article}`);
  const { start, end } = evidence;
  const codePoints = (text: string): number => Array.from(text).length;
  const before = codePoints(body.slice(0, start));
  return {
    id: `${absolute(site, shortPassagePath(evidence.article, evidence))}#${event.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: absolute(site, eventPath(event.id)), purpose: 'identifying' },
      {
        type: 'TextualBody',
        value: plainLine(event.title),
        format: 'text/plain',
        language: 'ar',
        purpose: 'describing',
      },
    ],
    target: {
      source: absolute(site, bodyPath(evidence.article)),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: body.slice(start, end),
          prefix: Array.from(body.slice(0, start)).slice(-CONTEXT).join(''),
          suffix: Array.from(body.slice(end)).slice(0, CONTEXT).join(''),
        },
        { type: 'TextPositionSelector', start: before, end: before + codePoints(body.slice(start, end)) },
      ],
    },
  };
}
