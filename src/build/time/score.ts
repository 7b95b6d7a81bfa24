/** A sentence with the expressions a reader marked in it; `values` are the readings that count as right. */
export interface GoldRow {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly timexes: readonly { readonly text: string; readonly type: string; readonly values: readonly string[] }[];
}

/** An expression a tagger found; offsets in UTF-16 code units of the sentence. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** F1 in per cent, as TempEval-3 counts: the same span; spans that overlap; overlap and one of the right values. */
export interface Score {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly gold: number;
  readonly found: number;
}

/** Scores a tagger on sentences. `foundIn` gives what it found in a row, in any order. */
export function scoreRows(rows: readonly GoldRow[], foundIn: (row: GoldRow) => readonly Found[]): Score {
  const hits = { strict: 0, relaxed: 0, value: 0 };
  let gold = 0;
  let found = 0;
  for (const row of rows) {
    const left = [...foundIn(row)];
    gold += row.timexes.length;
    found += left.length;
    for (const { start, end, values } of locate(row)) {
      const at = left.findIndex(one => one.start < end && one.end > start);
      const [hit] = at < 0 ? [] : left.splice(at, 1);
      if (hit === undefined) continue;
      hits.relaxed++;
      if (hit.start === start && hit.end === end) hits.strict++;
      if (values.includes(hit.value)) hits.value++;
    }
  }
  const f1 = (hit: number): number => (gold + found === 0 ? 100 : Math.round((20_000 * hit) / (gold + found)) / 100);
  return { strict: f1(hits.strict), relaxed: f1(hits.relaxed), value: f1(hits.value), gold, found };
}

/** Gold gives words, in order of the text; their offsets follow from it. */
function locate(row: GoldRow): { start: number; end: number; values: readonly string[] }[] {
  let cursor = 0;
  return row.timexes.map(({ text, values }) => {
    const start = row.text.indexOf(text, cursor);
    if (start < 0) throw new Error(`${row.id}: «${text}» is not in the sentence after ${cursor}`);
    cursor = start + text.length;
    return { start, end: cursor, values };
  });
}

/** Rows of a JSON Lines file. */
export function parseRows(jsonLines: string): GoldRow[] {
  return jsonLines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as GoldRow);
}
