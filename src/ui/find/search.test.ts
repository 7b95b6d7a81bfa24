import { describe, expect, it } from 'vitest';
import { anEvent, aTimeline, someEvidence } from '../test/events.ts';
import { createSearch } from './search.ts';
import { splitByMatches } from './splitByMatches.ts';

const timeline = aTimeline([
  anEvent({
    id: 'summit',
    title: 'قمة بايدن وبوتين في جنيف',
    place: 'geneva',
    evidence: [someEvidence('a', { quote: 'اجتمع الرئيسان بالمدينة السويسرية أمس الأربعاء' })],
  }),
  anEvent({
    id: 'statement',
    title: 'تصريح بيسكوف عن الأزمة',
    kind: 'statement',
    participants: [],
    date: { edtf: '2022-02-17', start: '2022-02-17', end: '2022-02-17', precision: 'day' },
    evidence: [someEvidence('b', { quote: 'وقال المتحدّث إنّ التهدئة ممكنة' })],
  }),
]);
const search = await createSearch(timeline);
const found = (query: string) => [...search(query).keys()];

// Protects readers who spell as they please.
describe('search', () => {
  it.each([
    ['القمه', 'ta marbuta as ha, with the article'],
    ['بوتين', 'a name behind «و»'],
    ['وبوتين', '«و» in the query'],
    ['المدينة', 'a word behind «ب»'],
    ['الاربعاء', 'hamza left out'],
    ['الجنيف', 'an article too many'],
    ['١٦ حزيران', 'Eastern digits and a Levantine month'],
    ['16 جوان 2021', 'a Maghrebi month'],
    ['Geneva', 'a Latin name'],
    ['السويسر', 'a word not finished'],
    ['السويسريه جنيف', 'words from different places'],
  ])('finds the summit by «%s» (%s)', query => {
    expect(found(query)).toEqual(['summit']);
  });

  it.each(['16/6', '١٦/٦', '16/06/2021', '16-6-21', '2021-06-16', '6/16', 'جنيف 16/6'])('finds the day «%s»', query => {
    expect(found(query)).toEqual(['summit']);
  });

  it.each(['16/7', '1/6', '16/6/2022', 'بيسكوف 16/6', '31/6'])('finds nothing on the day «%s»', query => {
    expect(found(query)).toEqual([]);
  });

  it('finds a stretch by each of its days, and a month by none', async () => {
    const date = { edtf: '', start: '2021-12-30', end: '2022-01-02' };
    const search = await createSearch(
      aTimeline([
        anEvent({ id: 'stretch', date: { ...date, precision: 'range' } }),
        anEvent({ id: 'month', date: { ...date, end: '2022-01-05', precision: 'month' } }),
      ]),
    );
    for (const day of ['30/12', '1/1/2022', '2/1']) expect([...search(day).keys()]).toEqual(['stretch']);
    expect([...search('3/1').keys()]).toEqual([]);
  });

  it('finds across vowel marks', () => {
    expect(found('المتحدث')).toEqual(['statement']);
    expect(found('إن التهدئة')).toEqual(['statement']);
  });

  it('needs every word', () => {
    expect(found('قمة بيسكوف')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('؟!')).toEqual([]);
  });

  it('says which words answered, so that they can be marked', () => {
    const split = search('مدينة').get('summit');
    const pieces = split?.('اجتمع الرئيسان بالمدينة السويسرية') ?? [];
    expect(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['بالمدينة']);
  });
});

describe('splitByMatches', () => {
  it('gives back the text', () => {
    const text = 'قال: «قمة» جنيف، 16/6.';
    const pieces = splitByMatches(new Set(['قمه', '16']))(text);
    expect(pieces.map(piece => piece.text).join('')).toBe(text);
    expect(pieces.filter(piece => piece.isMatch).map(piece => piece.text)).toEqual(['قمة', '16']);
  });
});
