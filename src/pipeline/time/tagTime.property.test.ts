import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenForms } from '../../arabic/clitics.ts';
import { normalise } from '../../arabic/normalise.ts';
import { tagTime } from './tagTime.ts';

// Protects what no list of cases can: that spelling and script never change a value, and that no text breaks the tagger.
const REFERENCE = '2021-12-30';
const cases = ['news-1.txt', 'news-2.txt']
  .flatMap(file => readFileSync(join(import.meta.dirname, 'golden', file), 'utf8').split('\n'))
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('|'))
  .map(([reference = '', text = '']) => ({ reference, text }));

/** Milliseconds: generous for a machine that does other work. */
const SLOW = 60_000;

const values = (text: string, reference = REFERENCE): string[] =>
  tagTime(normalise(text), reference).map(({ value, mod }) => `${value} ${mod ?? ''}`);

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u064b', '\u0670'];
const INVISIBLE = ['\u200e', '\u200f', '\u061c', '\u200c', '\u2067', '\u2069'];
const LETTER = /[\u0621-\u064a]/;

/** Each letter may be followed by what `choices` gives; `pick` draws, one number a letter. */
function sprinkle(text: string, choices: readonly string[], picks: readonly number[]): string {
  return [...text]
    .map((char, i) => (LETTER.test(char) ? char + (choices[picks[i % picks.length] ?? 0] ?? '') : char))
    .join('');
}

const someCase = fc.constantFrom(...cases);
const picks = fc.array(fc.nat(20), { minLength: 7, maxLength: 31 });

describe('script never changes a value', () => {
  it.each([
    ['vowel marks', MARKS],
    ['tatweel', ['\u0640', '\u0640\u0640']],
    ['invisible controls', INVISIBLE],
  ] as const)(
    '%s between letters',
    (_name, choices) => {
      fc.assert(
        fc.property(someCase, picks, ({ text, reference }, drawn) => {
          expect(values(sprinkle(text, choices, drawn), reference)).toEqual(values(text, reference));
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );

  it.each([
    ['Arabic-Indic', 0x0660],
    ['Persian', 0x06f0],
  ])(
    '%s digits',
    (_name, zero) => {
      fc.assert(
        fc.property(someCase, ({ text, reference }) => {
          const other = text.replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)));
          expect(values(other, reference)).toEqual(values(text, reference));
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );

  it.each([
    ['hamza left out', /[أإ]/g, 'ا'],
    ['ى for ي at the end of a word', /ي(?![\u0621-\u064a])/g, 'ى'],
    ['ه for ة', /ة/g, 'ه'],
    ['a no-break space', / /g, '\u00a0'],
    ['Persian ye', /ي/g, 'ی'],
    ['Persian kaf', /ك/g, 'ک'],
  ])('%s', (_name, from, to) => {
    for (const { text, reference } of cases) {
      expect(values(text.replace(from, to), reference), text).toEqual(values(text, reference));
    }
  });
});

describe('clitics', () => {
  const EXPRESSIONS = ['خميس الماضي', 'شهر المقبل', 'عام الجاري', 'أسبوع الماضي'];

  it('glued in front are no part of the span and change no value', () => {
    for (const expression of EXPRESSIONS) {
      const [noun = '', adjective = ''] = expression.split(' ');
      const plain = values(`كان ال${expression}.`);
      for (const { form, skip, definite } of writtenForms(noun, 'always')) {
        expect(definite).toBe(true);
        const [found] = tagTime(normalise(`كان ${form} ${adjective}.`), REFERENCE);
        expect(`${found?.value} ${found?.mod ?? ''}`, form).toBe(plain[0]);
        expect(found?.text, form).toBe(`${form.slice(skip)} ${adjective}`);
      }
    }
  });
});

describe('any text at all', () => {
  const check = (raw: string): void => {
    let last = 0;
    for (const { start, end, text } of tagTime(normalise(raw), REFERENCE)) {
      expect(raw.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  };

  it(
    'keeps spans in order and true to the raw text, whatever Unicode stands around',
    () => {
      const piece = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          ...cases.map(({ text }) => text),
          ...INVISIBLE,
          '\ufefb',
          '\u0651\u064b',
          '\ud83d',
          '👍🏽',
          '\n',
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), pieces => check(pieces.join(''))),
        { numRuns: 400 },
      );
    },
    SLOW,
  );

  it(
    'never throws on 100,000 random strings of its own vocabulary',
    () => {
      const vocabulary = [...new Set(cases.flatMap(({ text }) => text.split(' ')))].concat([
        '-',
        '/',
        '1',
        '31',
        '2021',
        '\n',
        '.',
        'و',
        'ال',
        ':',
      ]);
      fc.assert(
        fc.property(fc.nat(), seed => {
          let state = seed;
          for (let i = 0; i < 1000; i++) {
            let text = '';
            for (let j = 0; j < 4; j++) {
              // A linear congruential generator: reproducible from the seed that fast-check reports.
              state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
              text += `${vocabulary[(state >>> 8) % vocabulary.length]}${state & 64 ? ' ' : ''}`;
            }
            tagTime(normalise(text), REFERENCE);
          }
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );

  it(
    'takes time in proportion to the length, on the texts most likely to make it backtrack',
    () => {
      const UNITS = [
        'من ',
        'الخميس ',
        '1-',
        '10/',
        '1,000,',
        'يوم ',
        'و',
        '12 و',
        'ثلاثة و',
        'كانون الأول/',
        'قبل ',
        'بعد يومين ',
        'ذلك العام ',
        'من 1 إلى ',
        '(',
        'ال',
        'يومي ',
        'الساعة ',
      ];
      for (const unit of UNITS) {
        const cost = (length: number): number => {
          const text = normalise(unit.repeat(Math.ceil(length / unit.length)));
          const begin = process.cpuUsage();
          tagTime(text, REFERENCE);
          return process.cpuUsage(begin).user;
        };
        cost(2_500);
        const short = Math.min(cost(3_000), cost(3_000), cost(3_000));
        const long = Math.min(cost(24_000), cost(24_000), cost(24_000));
        // Eight times the text: a quadratic tagger would need sixty-four times as long; the slack is for a
        // busy machine.
        expect(long, JSON.stringify(unit)).toBeLessThan(36 * short + 60_000);
      }
    },
    SLOW,
  );
});
