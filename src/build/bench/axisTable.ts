import type { AxisSpeed } from './measureAxis.ts';

/** A Markdown table of medians over all visits of a size, and the ratio of its drawing time to the first size's. */
export function axisTable(visits: ReadonlyMap<number, readonly AxisSpeed[]>): string {
  const rows = [...visits].map(([events, all]) => {
    const typical = (key: keyof AxisSpeed): number => median(all.map(visit => visit[key]));
    return {
      events,
      read: typical('read'),
      draw: typical('draw'),
      frame: typical('frame'),
      slow: typical('slowFrame'),
    };
  });
  const first = rows[0];
  const lines = rows.map(({ events, read, draw, frame, slow }) => {
    const cells = [
      events,
      `${read.toFixed(0)} ms`,
      `${draw.toFixed(0)} ms`,
      (draw / (first?.draw ?? draw)).toFixed(2),
      `${frame.toFixed(1)} ms`,
      `${slow.toFixed(1)} ms`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = [
    'events',
    'data read',
    'axis drawn after that',
    'against the first',
    'frame while panning',
    'slowest of 20',
  ];
  return `| ${head.join(' | ')} |\n|${head.map(() => '---:').join('|')}|\n${lines.join('\n')}\n`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
