import { describe, expect, it } from 'vitest';
import {
  type DatePreferences,
  DEFAULT_DATE_PREFERENCES,
  describePrecision,
  formatDay,
  formatEdtf,
  formatEventDate,
  formatHijri,
} from './formatDate.ts';

const levantine: DatePreferences = { months: 'levantine', digits: 'arabic', hijri: false };

// Protects the words of every date that a reader sees.
describe('formatDay', () => {
  it('names the month in both ways by default', () => {
    expect(formatDay('2021-06-16')).toBe('16 يونيو/حزيران 2021');
    expect(formatDay('2021-12-30', DEFAULT_DATE_PREFERENCES, { weekday: true })).toBe(
      'الخميس 30 ديسمبر/كانون الأول 2021',
    );
  });

  it('follows the reader in naming and digits', () => {
    expect(formatDay('2021-06-16', levantine)).toBe('١٦ حزيران ٢٠٢١');
    expect(formatDay('2021-06-16', { months: 'maghrebi', digits: 'latin', hijri: false })).toBe('16 جوان 2021');
    expect(formatDay('2021-06-16', { months: 'egyptian', digits: 'latin', hijri: false }, { year: false })).toBe(
      '16 يونيو',
    );
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2022-01', 'يناير/كانون الثاني 2022'],
    ['2022-01~', 'نحو يناير/كانون الثاني 2022'],
    ['2022', 'عام 2022'],
    ['2021-12-28/2021-12-30', 'من 28 إلى 30 ديسمبر/كانون الأول 2021'],
    ['2021-12-28/2022-01-03', 'من 28 ديسمبر/كانون الأول 2021 إلى 3 يناير/كانون الثاني 2022'],
    ['2021-11-28/2021-12-03', 'من 28 نوفمبر/تشرين الثاني إلى 3 ديسمبر/كانون الأول 2021'],
    ['2022-02/2022-03', 'من فبراير/شباط إلى مارس/آذار 2022'],
    ['2022-02/..', 'منذ فبراير/شباط 2022'],
    ['../2022-02-12', 'حتى 12 فبراير/شباط 2022'],
    ['[2022-02,2022-03]', 'فبراير/شباط أو مارس/آذار 2022'],
    ['[2021-12,2022-01]', 'ديسمبر/كانون الأول 2021 أو يناير/كانون الثاني 2022'],
    ['{2021-12-09,2021-12-10}', '9 ديسمبر/كانون الأول 2021 و10 ديسمبر/كانون الأول 2021'],
    ['2021-10~/2021-12~', 'من أكتوبر/تشرين الأول إلى ديسمبر/كانون الأول 2021 تقريباً'],
    ['2021-22', 'صيف 2021'],
    ['2021-33', 'الربع الأول من عام 2021'],
    ['199X', 'العقد الذي يبدأ عام 1990'],
    ['19XX', 'القرن 20'],
  ])('reads %s aloud', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });
});

describe('formatHijri', () => {
  it('gives the Umm al-Qura day, also where the newspaper printed it', () => {
    expect(formatHijri('2021-12-30')).toBe('26 جمادى الأولى 1443هـ');
    expect(formatHijri('2021-06-16', levantine)).toBe('٦ ذي القعدة ١٤٤٢هـ');
  });
});

describe('dates of events', () => {
  it('adds the weekday to exact days only', () => {
    const day = { edtf: '2021-12-07', start: '2021-12-07', end: '2021-12-07', precision: 'day' } as const;
    const month = { edtf: '2022-01', start: '2022-01-01', end: '2022-01-31', precision: 'month' } as const;
    expect(formatEventDate({ date: day })).toBe('الثلاثاء 7 ديسمبر/كانون الأول 2021');
    expect(formatEventDate({ date: month })).toBe('يناير/كانون الثاني 2022');
  });

  it('says of what is done at one moment that it was between two days, of what may last that it went from one to the other', () => {
    const date = { edtf: '2021-12-27/2021-12-30' };
    expect(formatEventDate({ kind: 'statement', date })).toBe('بين 27 و30 ديسمبر/كانون الأول 2021');
    expect(formatEventDate({ kind: 'visit', date })).toBe('من 27 إلى 30 ديسمبر/كانون الأول 2021');
    const years = { edtf: '2021-12-30/2022-01-02' };
    expect(formatEventDate({ kind: 'statement', date: years })).toBe(
      'بين 30 ديسمبر/كانون الأول 2021 و2 يناير/كانون الثاني 2022',
    );
  });

  it('says how exact a date is', () => {
    const range = {
      edtf: '2021-12-28/2021-12-30',
      start: '2021-12-28',
      end: '2021-12-30',
      precision: 'range',
    } as const;
    expect(describePrecision(range)).toBe(
      'يقع بين 28 ديسمبر/كانون الأول 2021 و30 ديسمبر/كانون الأول 2021، ولا يُعرف اليوم بدقة.',
    );
    const month = { edtf: '2022-01~', start: '2022-01-01', end: '2022-01-31', precision: 'month' } as const;
    expect(describePrecision(month)).toBe('الشهر معروف، أما اليوم فلم يُذكر والتاريخ تقريبي.');
  });
});
