import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { AboutPage } from '../ui/about/AboutPage.tsx';
import { EventPage } from '../ui/event/EventPage.tsx';
import { GoneEventPage } from '../ui/event/GoneEventPage.tsx';
import { TimelinePage } from '../ui/timeline/TimelinePage.tsx';
import { diskEffects } from './effects.ts';
import { extract } from './extract.ts';
import { reportText } from './report/reportText.ts';
import { timelineSchema } from './timelineSchema.ts';

// Protects openness: whatever an editor decides is shown as an editor's, with its note and day, and what the machine
// had read stays in the data and on the page beside it. Every verb of data/curation.yaml is here.
vi.mock('../ui/shared/site.ts', () => ({ href: (path: string) => `/${path}`, SITE_URL: 'https://site.example/' }));
const SUMMIT = '2021-06-16-biden-putin-summit-geneva';
const MEETING = '2021-12-02-lavrov-blinken-meeting';
const TALKS = '2021-12-29-blinken-zelensky-talks';
const CALL = '2021-12-30-biden-putin-phone-call';
const USHAKOV = '2021-12-03-ushakov-statement';
const TENSION = '2021-12-03-ushakov-on-tension';
const KEPT = '2021-12-26-putin-statement';
const MERGED = '2021-12-27-putin-statement';
const HIDDEN = '2022-russia-ukraine-military';
const PINNED = '2022-01-10-united-states-russia-talks-geneva';

const CURATION = `
- { event: ${SUMMIT}, set: { title: لقاء الرئيسين في جنيف, summary: أول لقاء بينهما. }, note: سبب العنوان., date: 2022-03-01 }
- { event: ${MEETING}, set: { kind: talks, place: stockholm }, note: سبب المكان., date: 2022-03-02 }
- { event: ${TALKS}, set: { participants: [blinken, zelensky, horne] }, note: سبب الأطراف., date: 2022-03-03 }
- { event: ${CALL}, set: { status: occurred }, note: سبب الحالة., date: 2022-03-04 }
- { event: ${KEPT}, merge: [${MERGED}], note: سبب الجمع., date: 2022-03-05 }
- event: ${USHAKOV}
  split: ${TENSION}
  title: أوشاكوف يتحدث عن التوتر
  passages: [{ article: 2021-12-03-video-meeting-in-preparation, quote: للوضع المتوتّر }]
  note: سبب الفصل.
  date: 2022-03-06
- { event: ${HIDDEN}, hide: true, note: سبب الإخفاء., date: 2022-03-07 }
- { event: ${PINNED}, pin: { status: planned, date: 2022-01-10 }, note: سبب التثبيت., date: 2022-03-08 }
`;

let dir: string;
let machine: Timeline;
let timeline: Timeline;
let report: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'curated-'));
  cpSync('data/articles', join(dir, 'articles'), { recursive: true });
  const run = () =>
    extract({ articles: join(dir, 'articles'), out: join(dir, 'timeline.json'), lexicon: 'data/lexicon' }, diskEffects);
  machine = (await run()).timeline as Timeline;
  writeFileSync(join(dir, 'curation.yaml'), CURATION);
  const { timeline: curated, changes, problems } = await run();
  expect(problems).toEqual([]);
  timeline = curated as Timeline;
  report = reportText(timeline, changes, { verbose: false });
}, 180_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const textOf = (page: ReactElement): string =>
  renderToStaticMarkup(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const eventOf = ({ events }: Timeline, id: string): TimelineEvent =>
  events.find(event => event.id === id) as TimelineEvent;
const pageOf = (id: string): string =>
  id === HIDDEN
    ? textOf(<GoneEventPage id={id} title={eventOf(machine, id).title} timeline={timeline} />)
    : textOf(<EventPage event={eventOf(timeline, id)} timeline={timeline} />);

describe('the page of an event', () => {
  it.each([
    [
      'its title',
      SUMMIT,
      'صحّح محرّر',
      '1 مارس/آذار 2022 سبب العنوان.',
      ['لقاء الرئيسين في جنيف', 'قمة جنيف بين بايدن وبوتين'],
    ],
    [
      'its summary',
      SUMMIT,
      'صحّح محرّر',
      'سبب العنوان.',
      ['أول لقاء بينهما.', 'الملخص: قمة جنيف بين بايدن وبوتين. وقعت في 16'],
    ],
    ['its kind', MEETING, 'صحّح محرّر', '2 مارس/آذار 2022 سبب المكان.', ['محادثات', 'النوع: لقاء']],
    ['its place', MEETING, 'صحّح محرّر', 'سبب المكان.', ['ستوكهولم', 'المكان: غير مذكور']],
    [
      'its parties',
      TALKS,
      'صحّح محرّر',
      '3 مارس/آذار 2022 سبب الأطراف.',
      ['هورن', 'الأطراف: أنتوني بلينكن، فولوديمير زيلينسكي '],
    ],
    ['its status', CALL, 'صحّح محرّر', '4 مارس/آذار 2022 سبب الحالة.', ['وقع', 'الحالة: معلن ولم يؤكَّد وقوعه']],
    ['a merge', KEPT, 'جمع محرّر', '5 مارس/آذار 2022 سبب الجمع.', ['متفرّقة', 'من 27 إلى 30 ديسمبر/كانون الأول 2021']],
    ['a split', USHAKOV, 'فصل محرّر عن هذا', '6 مارس/آذار 2022 سبب الفصل.', ['حدثاً واحداً', 'أوشاكوف يتحدث عن التوتر']],
    [
      'a split, seen from the new one',
      TENSION,
      'فصل محرّر هذا',
      'سبب الفصل.',
      ['حدثاً واحداً', 'تصريح أوشاكوف عن اجتماع'],
    ],
    ['that it is hidden', HIDDEN, 'أخفى محرّر', '7 مارس/آذار 2022 سبب الإخفاء.', ['عام 2022', 'تحرك عسكري']],
    ['a pin', PINNED, 'ثبّت قراءته', '8 مارس/آذار 2022 سبب التثبيت.', ['هذا ما يقرؤه البرنامج أيضاً', 'الحالة: معلن']],
  ])('shows %s as an editor’s, with note and day, and what the machine read', (_, id, heading, note, words) => {
    const page = pageOf(id);
    for (const part of [heading, note, ...words]) expect(page).toContain(part);
  });
});

describe('the site', () => {
  it('lists every decision with its day and note', () => {
    const about = textOf(<AboutPage timeline={timeline} />);
    for (const { note, date } of timeline.decisions ?? []) {
      expect(about).toContain(`${Number(date.slice(-2))} مارس/آذار 2022: ${note}`);
    }
    expect(timeline.decisions).toHaveLength(8);
  });

  it('marks corrected events in the list, and no others', () => {
    const list = renderToStaticMarkup(<TimelinePage timeline={timeline} />);
    const marked = [...list.matchAll(/data-event="([^"]+)"(?:(?!data-event=).)*صحّحه محرّر/gs)].map(([, id]) => id);
    expect(marked.sort()).toEqual([CALL, KEPT, MEETING, SUMMIT, TALKS, TENSION, USHAKOV].sort());
  });
});

describe('the data', () => {
  it('keeps the machine’s own reading of each event that a decision touched', () => {
    const touched = (timeline.decisions ?? []).flatMap(decision => decision.machine);
    expect(touched.map(({ id }) => id)).toEqual([SUMMIT, MEETING, TALKS, CALL, KEPT, MERGED, USHAKOV, HIDDEN, PINNED]);
    for (const { passages, ...reading } of touched) {
      const own = eventOf(machine, reading.id);
      expect(own).toMatchObject(reading);
      expect(passages).toEqual(own.evidence.map(({ article, start, end }) => ({ article, start, end })));
    }
    for (const { place, participants } of touched) {
      for (const id of place === undefined ? participants : [...participants, place]) {
        expect(timeline.entities).toHaveProperty(id);
      }
    }
  });

  it('speaks of a corrected event as the editor does', () => {
    expect(eventOf(timeline, CALL).summary).toMatch(/^مكالمة هاتفية بين بايدن وبوتين\. وقعت في 30/);
    expect(eventOf(timeline, MEETING).summary).toMatch(/^اجتماع بين لافروف وبلينكن\. وقع في 2/);
    expect(eventOf(timeline, TENSION).summary).toMatch(/^أوشاكوف يتحدث عن التوتر\. وقع في 3/);
    expect(eventOf(timeline, SUMMIT).summary).toBe('أول لقاء بينهما.');
  });

  it('fits the schema published beside it', () => {
    const validate = new Ajv({ strict: false }).compile(timelineSchema());
    expect(validate(timeline) ? [] : validate.errors).toEqual([]);
    expect(machine).not.toHaveProperty('decisions');
  });

  it('says of what an editor hid that it is hidden, not that its sources are gone', () => {
    expect(report).toContain(
      'أخفى محرّر الحدث «هجوم من روسيا على أوكرانيا» (عام 2022) في 7 مارس/آذار 2022: سبب الإخفاء.',
    );
    expect(report).not.toContain('لم يبق مصدر');
  });
});
