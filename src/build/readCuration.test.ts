import { describe, expect, it } from 'vitest';
import { readCuration } from './readCuration.ts';

// Protects the form of data/curation.yaml: each action is read, and what is malformed is told with its line.
const read = (text: string | undefined) => readCuration('curation.yaml', { read: () => text });
const TAIL = '\n  note: بحسب البيان\n  date: 2022-03-01\n';

describe('the curation file', () => {
  it('need not be there, and may hold nothing', () => {
    expect(read(undefined).curation.entries).toEqual([]);
    expect(read('# لا تصحيحات بعد\n')).toMatchObject({ curation: { entries: [] }, problems: [] });
  });

  it('holds decisions of five kinds, each with its line', () => {
    const { curation, problems } = read(
      [
        `- event: a\n  set: {status: occurred, participants: [biden]}${TAIL}`,
        `- event: a\n  pin: {date: 2021}${TAIL}`,
        `- event: a\n  merge: [b, c]${TAIL}`,
        `- event: a\n  split: d\n  title: محادثات\n  passages:\n    - {article: x, quote: كلام}${TAIL}`,
        `- event: a\n  hide: true${TAIL}`,
      ].join(''),
    );
    expect(problems).toEqual([]);
    expect(curation.entries.map(({ line, decision }) => [line, decision.action])).toEqual([
      [1, 'set'],
      [5, 'pin'],
      [9, 'merge'],
      [13, 'split'],
      [20, 'hide'],
    ]);
    expect(curation.entries[1]?.decision).toEqual({ action: 'pin', fields: { date: '2021' } });
  });

  it.each([
    ['a broken line', '- event: a\n  set: {status: occurred', 2, 'ليس YAML'],
    ['no list', 'event: a\n', 1, 'ليس قائمة'],
    ['no note', '- event: a\n  hide: true\n  date: 2022-03-01\n', 1, 'ينقصه المفتاح note'],
    ['no action', `- event: a${TAIL}`, 1, 'ينقصه القرار: واحد من \u2066set\u2069'],
    ['a misspelt action', `- event: a\n  seet: {status: planned}${TAIL}`, 1, 'لعله set'],
    ['what was decided beside its key', `- event: a\n  set:\n  status: planned${TAIL}`, 1, 'خارجه: أزِح أسطره'],
    ['a key without a value', `- event: a\n  merge:${TAIL}`, 1, 'المفتاح merge بلا قيمة'],
    ['one word for a list', `- event: a\n  merge: b${TAIL}`, 1, 'merge قائمة بين قوسين'],
    ['a key twice', `- event: a\n  hide: true\n  hide: true${TAIL}`, 3, 'مرتين'],
    ['a tab', `- event: a\n\thide: true${TAIL}`, 2, 'Tab'],
    ['a line too far out', '- event: a\n  hide: true\n note: ب\n  date: 2022-03-01\n', 3, 'إزاحة'],
    ['an impossible day', `- event: a\n  hide: true${TAIL.replace('03-01', '02-30')}`, 1, 'date: اكتب التاريخ'],
    ['an unknown status', `\n- event: a\n  set: {status: done}${TAIL}`, 2, 'set.status واحد مما يلي: occurred'],
    [
      'an unknown field',
      `- event: a\n  set: {colour: red}${TAIL}`,
      1,
      'لا مفتاح بهذا الاسم: \u2066set.colour\u2069 (المعروف',
    ],
    ['a misspelt field', `- event: a\n  set: {statsu: planned}${TAIL}`, 1, 'set.statsu\u2069 (لعله status).'],
    [
      'a misspelt inner key',
      `- event: a\n  split: d\n  title: ب\n  passages: [{article: x, qoute: ب}]${TAIL}`,
      1,
      'لعله quote',
    ],
    ['two actions', `- event: a\n  hide: true\n  merge: [b]${TAIL}`, 1, 'أكثر من قرار (\u2066merge\u2069 و\u2066hide'],
    [
      'the name of the whole',
      `- event: a\n  split: timeline\n  title: ب\n  passages: [{article: x, quote: ب}]${TAIL}`,
      1,
      'split: ',
    ],
    ['no field', `- event: a\n  set: {}${TAIL}`, 1, 'لا حقل فيه'],
    ['a merge with itself', `- event: a\n  merge: [b, a]${TAIL}`, 1, 'مع نفسه'],
    ['a mere text', '- كلام\n', 1, 'القيد مفاتيح وقيمها'],
  ])('with %s is told where, and what to write', (_, text, line, words) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', code: 'curation/form', line });
    expect(problems[0]?.message).toContain(words);
  });
});
