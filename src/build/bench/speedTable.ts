import type { Measurement } from './measure.ts';

/** A Markdown table: speed of the whole, of two of its parts alone, and time an article against the first row's. */
export function speedTable(rows: readonly Measurement[]): string {
  const first = rows[0];
  const perArticle = ({ extract, articles }: Measurement): number => extract / articles;
  const lines = rows.map(row => {
    const ratio = first ? perArticle(row) / perArticle(first) : 1;
    const cells = [
      row.articles,
      `${(row.bytes / 1e6).toFixed(2)} MB`,
      row.events,
      `${row.extract.toFixed(0)} ms`,
      speed(row.bytes, row.extract),
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
    'an article',
    'against the first',
    'folding alone',
    'times alone',
    'memory',
  ];
  return `| ${head.join(' | ')} |\n|${head.map(() => '---:').join('|')}|\n${lines.join('\n')}\n`;
}

const speed = (bytes: number, ms: number): string => `${(bytes / 1000 / ms).toFixed(2)} MB/s`;
