import { isSeq, LineCounter, parseDocument } from 'yaml';

/** The file of decisions without the entry that begins on that line; all else, comments too, stays as it is written. */
export function withoutEntry(text: string, line: number): string {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter });
  const item = (isSeq(contents) ? contents.items : []).find(node => {
    const start = rangeOf(node)?.[0];
    return start !== undefined && counter.linePos(start).line === line;
  });
  const range = rangeOf(item);
  if (range === undefined) throw new Error('لم يعد هذا القرار في موضعه من الملف؛ أعد تحميل الصفحة.');
  const lines = text.split(/(?<=\n)/);
  // The end of a block is the start of the line after it.
  const last = counter.linePos(Math.max(range[0], range[1] - 1)).line;
  return [...lines.slice(0, line - 1), ...lines.slice(last)].join('');
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as { readonly range?: [number, number, number] | null } | undefined)?.range ?? undefined;
}
