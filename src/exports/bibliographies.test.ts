import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { type CslItem, toCslItems, toCslJson } from './csl.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { citationRecords } from './records.ts';
import { toRis } from './ris.ts';

// Protects citations in other people's reference managers: Citation.js reads back what is written here.
const records = citationRecords(HOSTILE);
const titles = records.map(({ title }) => title);
const days = records.map(({ issued }) => issued.split('-').map(Number));

/** Citation.js keeps TeX's nonbreaking and quote conventions; only what a reader sees is compared. */
const read = (text: string, type: string): CslItem[] => plugins.input.chain(text, { forceType: type });

const issuedParts = (items: readonly CslItem[]) => items.map(item => item.issued['date-parts'][0]);

describe('BibTeX', () => {
  const items = read(toBibtex(HOSTILE), '@biblatex/text');

  it('gives an entry for every event and every article', () => {
    expect(items.map(item => item.id)).toEqual(records.map(({ key }) => key));
  });

  it('carries titles with every character TeX reads as a command', () => {
    expect(items.map(item => item.title)).toEqual(titles);
  });

  it('carries dates and addresses', () => {
    expect(issuedParts(items)).toEqual(days);
    expect(items.map(item => item.URL)).toEqual(records.map(({ url }) => url));
  });
});

describe('RIS', () => {
  const items = read(toRis(HOSTILE), '@ris/file');

  it('carries titles, dates and addresses of every record', () => {
    expect(items.map(item => item.title)).toEqual(titles);
    expect(items.map(item => item.URL)).toEqual(records.map(({ url }) => url));
    // For newspaper articles this parser takes the year tag alone, as the format's tables have it.
    expect(issuedParts(items)).toEqual(
      days.map((day, at) => (records[at]?.type === 'article' ? day.slice(0, 1) : day)),
    );
    expect(toRis(HOSTILE).match(/(?<=DA {2}- ).*/g)).toEqual(records.map(({ issued }) => issued.replaceAll('-', '/')));
  });

  it('keeps one value a line, each line ending in CRLF', () => {
    const lines = toRis(HOSTILE).split('\r\n');
    expect(lines.filter(line => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(toRis(HOSTILE).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('CSL-JSON', () => {
  const items: unknown = JSON.parse(toCslJson(HOSTILE));

  it('keeps to the types and the variables of the CSL schema that are used', () => {
    const date = {
      type: 'object',
      required: ['date-parts'],
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
        },
      },
    };
    const text = { type: 'string', minLength: 1 };
    const validate = new Ajv().compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type'],
        additionalProperties: false,
        properties: {
          id: text,
          type: { enum: ['webpage', 'article-newspaper'] },
          title: text,
          'container-title': text,
          issued: date,
          'event-date': date,
          'event-place': text,
          URL: { type: 'string', pattern: '^https?://' },
          language: text,
          note: text,
        },
      },
    });
    validate(items);
    expect(validate.errors).toBeNull();
  });

  it('is formatted by a citation processor with Arabic intact', () => {
    const text: string = new Cite(toCslItems(HOSTILE)).format('bibliography', { template: 'apa', lang: 'en-US' });
    for (const title of titles) expect(text.replaceAll('’', "'").replace(/[“”]/g, '"')).toContain(title.slice(-12));
    expect(text).toContain('2021, December 3');
  });

  it('gives both ends of a date that is a range', () => {
    const exercise = toCslItems(HOSTILE).find(item => item.id === '2022-02-exercise-belarus');
    expect(exercise?.['event-date']?.['date-parts']).toEqual([
      [2022, 2, 1],
      [2022, 3, 31],
    ]);
  });
});
