import { describe, expect, it } from 'vitest';
import { lexicon } from '../../build/testing/readForTest.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import { idOf, type Named, summaryOf, titleOf } from './nameEvent.ts';

// Protects the Arabic of titles and the form of permanent ids.
function event(
  kind: EventKind,
  participants: readonly string[],
  more: Partial<Named> = {},
  label = '',
  feminine = false,
): Named {
  const lead = { kind, label, feminine } as Mention;
  const date = { edtf: '2022-01-10', start: '2022-01-10', end: '2022-01-10', precision: 'day' } as const;
  return { kind, status: 'occurred', participants, date, lead, ...more };
}

/** An act that the text says is aimed at somebody. */
function aimed(kind: EventKind, participants: readonly string[], target: string, label: string): Named {
  const named = event(kind, participants, {}, label);
  return { ...named, lead: { ...named.lead, target } };
}

describe('titles', () => {
  it.each<[Named, string]>([
    [event('summit', ['biden', 'putin'], { place: 'geneva' }), 'قمة جنيف بين بايدن وبوتين'],
    [event('phone-call', ['biden', 'putin']), 'مكالمة هاتفية بين بايدن وبوتين'],
    [event('talks', ['united-states', 'russia'], { place: 'geneva' }), 'محادثات جنيف بين الولايات المتحدة وروسيا'],
    [event('meeting', ['blinken', 'lavrov'], { place: 'stockholm' }, 'لقاء'), 'لقاء ستوكهولم بين بلينكن ولافروف'],
    [event('visit', ['burns'], { place: 'moscow' }), 'زيارة بيرنز إلى موسكو'],
    [aimed('sanctions', ['united-states', 'russia'], 'russia', 'عقوبات'), 'عقوبات من الولايات المتحدة على روسيا'],
    [aimed('sanctions', ['biden', 'united-states', 'russia'], 'russia', 'عقوبات'), 'عقوبات من بايدن على روسيا'],
    [aimed('sanctions', ['russia'], 'russia', 'عقوبات'), 'عقوبات على روسيا'],
    [aimed('military', ['pentagon', 'poland'], 'poland', 'إرسال قوات'), 'إرسال قوات من البنتاغون إلى بولندا'],
    [event('sanctions', ['biden', 'united-kingdom'], {}, 'عقوبات', true), 'عقوبات: بايدن والمملكة المتحدة'],
    [event('sanctions', ['putin', 'russia'], {}, 'عقوبات', true), 'عقوبات: بوتين'],
    [event('other', ['united-states', 'russia'], {}, 'طرد دبلوماسيين'), 'طرد دبلوماسيين: الولايات المتحدة وروسيا'],
    [event('document', ['russia', 'nato'], {}, 'نشر وثيقة'), 'نشر وثيقة: روسيا وحلف شمال الأطلسي'],
    [event('document', ['russia', 'donfried'], {}, 'تسليم وثيقة'), 'تسليم وثيقة من روسيا إلى دونفريد'],
    [event('document', ['biden', 'putin'], {}, 'بيان مشترك'), 'بيان مشترك بين بايدن وبوتين'],
    [event('exercise', ['putin', 'lukashenko'], {}, 'تدريبات', true), 'تدريبات: بوتين ولوكاشينكو'],
    [event('document', ['putin'], {}, 'مرسوم'), 'مرسوم من بوتين'],
    [event('exercise', ['russia'], {}, 'مناورات', true), 'مناورات بمشاركة روسيا'],
    [event('military', [], { place: 'ukraine' }, 'هجوم'), 'هجوم في أوكرانيا'],
    [event('summit', [], { place: 'geneva' }), 'قمة في جنيف'],
  ])('%#: %s', (named, title) => expect(titleOf(named, lexicon)).toBe(title));
});

describe('summaries count their sources as Arabic does', () => {
  it.each([
    [1, 'بحسب مقال واحد'],
    [2, 'بحسب مقالين'],
    [3, 'بحسب 3 مقالات'],
    [11, 'بحسب 11 مقالاً'],
    [100, 'بحسب 100 مقال'],
    [103, 'بحسب 103 مقالات'],
  ])('%i', (count, words) => expect(summaryOf(event('summit', ['biden']), 'قمة', count)).toContain(words));

  it.each([
    ['occurred', 'قمة. وقعت في 10 يناير/كانون الثاني 2022'],
    ['cancelled', 'قمة. أُلغيت أو لم تنعقد'],
  ] as const)('%s agrees with the noun', (status, words) => {
    expect(summaryOf(event('summit', ['biden'], { status }), 'قمة', 1)).toContain(words);
  });

  it.each([
    ['2022-01-10/2022-01-12', 'وقعت من 10 إلى 12 يناير'],
    ['2022', 'وقعت عام 2022'],
    ['[2022-02,2022-03]', 'وقعت في فبراير/شباط أو مارس/آذار 2022'],
    ['2022-01~', 'وقعت نحو يناير'],
  ])('%s follows the verb as Arabic has it', (edtf, words) => {
    const date = { edtf, start: '2022-01-10', end: '2022-01-12', precision: 'range' } as const;
    expect(summaryOf(event('summit', ['biden'], { date }), 'قمة', 1)).toContain(words);
  });
});

describe('ids say as much of the date as is known', () => {
  const date = (precision: 'day' | 'month' | 'year' | 'range') =>
    ({ edtf: '', start: '2022-01-01', end: '2022-01-31', precision }) as const;
  it.each([
    [event('summit', ['biden', 'putin'], { place: 'geneva' }), '2022-01-10-biden-putin-summit-geneva'],
    [
      event('talks', ['russia', 'united-states', 'nato', 'osce'], { date: date('month') }),
      '2022-01-russia-united-states-nato-talks',
    ],
    [event('exercise', ['russia'], { date: date('year') }), '2022-russia-exercise'],
  ])('%#: %s', (named, id) => expect(idOf(named)).toBe(id));
});
