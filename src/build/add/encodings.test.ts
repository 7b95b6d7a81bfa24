import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from './readDraft.ts';

// Protects the letters: the same page in every encoding that Arabic pages are saved in, whatever the page says it is.
const FIXTURE = join(import.meta.dirname, 'fixtures', 'furniture', 'blogspot');
const PAGE = readFileSync(`${FIXTURE}.html`, 'utf8').replaceAll(/[«»]/g, '"');
const TEXT = readFileSync(`${FIXTURE}.txt`, 'utf8').replaceAll(/[«»]/g, '"').trim();

const saying = (charset: string): string => PAGE.replace('charset=UTF-8', `charset=${charset}`);
const mute = (): string => PAGE.replace(/<meta content='text\/html.*?>/, '');

/** An encoding of one byte a letter, from how its bytes are read. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new Map([...new TextDecoder(encoding).decode(bytes)].map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], letter => letters.get(letter) ?? 0x3f);
}
const wide = (text: string, swapped: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
};

const CASES: (readonly [name: string, bytes: Uint8Array, doubt: string | undefined])[] = [
  ['UTF-8', Buffer.from(PAGE), undefined],
  ['UTF-8 that says nothing', Buffer.from(mute()), undefined],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${mute()}`), undefined],
  ['UTF-8 that says it is windows-1256', Buffer.from(saying('windows-1256')), undefined],
  ['UTF-8 that breaks off within a letter', Buffer.concat([Buffer.from(PAGE), Buffer.from([0xd9])]), 'بايتات تالفة'],
  ['windows-1256', encode(saying('windows-1256'), 'windows-1256'), undefined],
  ['windows-1256 that says nothing', encode(mute(), 'windows-1256'), 'windows-1256'],
  ['windows-1256 that says it is UTF-8', encode(PAGE, 'windows-1256'), 'windows-1256'],
  ['ISO-8859-6', encode(saying('iso-8859-6'), 'iso-8859-6'), undefined],
  ['ISO-8859-6 that says nothing', encode(mute(), 'iso-8859-6'), 'iso-8859-6'],
  ['UTF-16 with a mark', wide(`\ufeff${PAGE}`, false), undefined],
  ['UTF-16 the other way round, with a mark', wide(`\ufeff${PAGE}`, true), undefined],
  ['UTF-16 that says nothing', wide(mute(), false), 'utf-16le'],
  ['UTF-16 the other way round that says nothing', wide(mute(), true), 'utf-16be'],
];

describe('a page in', () => {
  it.each(CASES)('%s is read to the letter, and a guess is told', (_, bytes, doubt) => {
    const draft = readDraft({ bytes });
    expect('body' in draft ? draft.body.trim() : draft).toBe(TEXT);
    const told = 'doubts' in draft ? draft.doubts.filter(text => /ترميز|بايتات/.test(text)) : [];
    expect(told).toHaveLength(doubt === undefined ? 0 : 1);
    expect(told.join()).toContain(doubt ?? '');
  });

  it('UTF-8 with a stray byte shows where it was, and the rest', () => {
    const [before, after] = TEXT.split('انتهى');
    const at = PAGE.indexOf('انتهى');
    const bytes = Buffer.concat([Buffer.from(PAGE.slice(0, at)), Buffer.from([0xff]), Buffer.from(PAGE.slice(at + 5))]);
    const draft = readDraft({ bytes });
    expect('body' in draft ? draft.body.trim() : draft).toBe(`${before}\ufffd${after}`);
  });
});
