import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { governorAt } from './governorAt.ts';
import { namedWeekday, nearestWeekday, turnedWeekday, weekdayAlternatives } from './weekdays.ts';

const direction = (text: string, expression: string) => {
  const start = text.indexOf(expression);
  return governorAt(normalise(text), { start, end: start + expression.length })?.direction;
};

describe('governorAt', () => {
  it.each([
    ['قال بيسكوف الخميس إن الاجتماع سيعقد قريبا.', 'past'],
    ['سيلتقي الوزيران الخميس.', 'future'],
    ['من المقرر أن يلتقي الوفدان الخميس.', 'future'],
    ['كان مقررا عقد الاجتماع الخميس.', 'future'],
    ['لم يلتق الوزيران الخميس.', 'past'],
    ['أعلن الكرملين أن الرئيس سيزور الهند الخميس.', 'future'],
    ['أجل القاضي الجلسة إلى الخميس.', 'future'],
    ['دخل وقف إطلاق النار حيز التنفيذ الخميس.', 'past'],
    ['محادثات الخميس في جنيف.', undefined],
  ])('%s', (text, expected) => {
    expect(direction(text, 'الخميس')).toBe(expected);
  });

  it('does not look past the sentence', () => {
    expect(direction('سيسافر الرئيس. اجتماع الخميس في جنيف.', 'الخميس')).toBeUndefined();
  });
});

describe('weekdays', () => {
  it('is the day itself when written on that day, unless an adjective moves it', () => {
    expect(nearestWeekday('2021-12-30', 4, 'past')).toBe('2021-12-30');
    expect(nearestWeekday('2021-12-30', 4, 'future')).toBe('2021-12-30');
    expect(turnedWeekday('2021-12-30', 4, -1)).toBe('2021-12-23');
    expect(turnedWeekday('2021-12-30', 4, 1)).toBe('2022-01-06');
  });

  it('gives both days a bare weekday can mean', () => {
    expect(weekdayAlternatives('2021-12-30', 1)).toEqual({ past: '2021-12-27', future: '2022-01-03' });
  });

  it('tells which weekday an expression names', () => {
    expect(namedWeekday(normalise('يومَ الأربعاءِ'))).toBe(3);
    expect(namedWeekday(normalise('الشهر الماضي'))).toBeUndefined();
  });
});
