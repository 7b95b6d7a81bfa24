import type { Measurement } from './measure.ts';

/** The row that others are held against: fewer articles take too little time for the engine to have warmed up. */
const BASELINE = 100;

/** A Markdown table: speed of the whole, of two of its parts alone, and time a byte against that of 100 articles. */
export function speedTable(rows: readonly Measurement[]): string {
  const baseline = rows.find(({ articles }) => articles === BASELINE);
  const perByte = ({ extract, bytes }: Measurement): number => extract / bytes;
  const perArticle = ({ extract, articles }: Measurement): number => extract / articles;
  const lines = rows.map(row => {
    const ratio = baseline ? perByte(row) / perByte(baseline) : 1;
    const cells = [
      row.name,
      `${(row.bytes / 1e6).toFixed(2)} MB`,
      row.events ?? 'errors',
      `${row.extract.toFixed(0)} ms`,
      speed(row.bytes, row.extract),
      speed(row.bytes, row.firstRun),
      `${perArticle(row).toFixed(2)} ms`,
      ratio.toFixed(2),
      speed(row.bytes, row.normalise),
      speed(row.bytes, row.tag),
      `${(row.memory / 1e6).toFixed(0)} MB`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = [
    'articles',
    'text',
    'events',
    'extraction',
    'speed',
    'first run',
    'an article',
    'a byte, against 100',
    'folding alone',
    'times alone',
    'memory',
  ];
  return `| ${head.join(' | ')} |\n|${head.map(() => '---:').join('|')}|\n${lines.join('\n')}\n`;
}

const speed = (bytes: number, ms: number): string => `${(bytes / 1000 / ms).toFixed(2)} MB/s`;
