import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseKey } from './normalise.ts';
import { cliticForms, isOneOf, tokenise } from './tokens.ts';

// Protects look-up of words with what is glued to their front.
describe('the forms of a word', () => {
  it.each([
    ['وللرئيس', 'الرئيس'],
    ['وبالكرملين', 'الكرملين'],
    ['فبوتين', 'بوتين'],
    ['لبايدن', 'بايدن'],
    ['للكرملين', 'الكرملين'],
    ['كموسكو', 'موسكو'],
  ])('%s may be %s', (word, form) => expect(cliticForms(normaliseKey(word))).toContain(normaliseKey(form)));

  it('starts with the word itself, which counts before any part of it', () => {
    expect(cliticForms('بوتين')[0]).toBe('بوتين');
  });

  it('leaves words of two letters whole: «لم» is no «م» for something', () => {
    expect(cliticForms('لم')).toEqual(['لم']);
  });
});

describe('the words of a text', () => {
  it('parts at punctuation and keeps offsets', () => {
    const text = 'قال، "لافروف": 10 يناير/كانون';
    const tokens = tokenise(text);
    expect(tokens.map(token => token.text)).toEqual(['قال', 'لافروف', '10', 'يناير', 'كانون']);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  });

  it('takes every letter and digit of any script, as Unicode has them, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const runs = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [index, word]);
        expect(tokenise(text).map(({ start, text: word }) => [start, word])).toEqual(runs);
      }),
    );
  });

  it('finds a word under its clitics in a set', () => {
    const [token] = tokenise('وبموسكو');
    expect(isOneOf(token, new Set(['موسكو']))).toBe(true);
    expect(isOneOf(token, new Set(['وسكو']))).toBe(false);
    expect(isOneOf(undefined, new Set(['موسكو']))).toBe(false);
  });
});
