import type { TextBlock } from './scanHtml.ts';

/** Fewer lines than these prove no width. */
const LEAST_LINES = 3;
/** What text is wrapped at, in UTF-16 code units: e-mails and old agencies' terminals have 60 to 80. */
const NARROWEST = 30;
const WIDEST = 120;
/** A wrapped line is at least so full: no word after it would have had room. */
const FULL = 0.7;
const SENTENCE_END = /[.!؟?:][»")\]]*$/;

/**
 * Puts a text together again that its page breaks into lines of one width with `<br>`: lines that go on from each other,
 * all but the last as good as full, and most of them without an end of a sentence. Any other line is a paragraph.
 */
export function joinWrapped(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at + 1;
    while (blocks[end]?.goesOn) end++;
    const run = blocks.slice(at, end);
    if (isWrapped(run)) joined.push({ ...(run[0] as TextBlock), text: run.map(({ text }) => text).join(' ') });
    else for (const block of run) joined.push(block);
    at = end;
  }
  return joined;
}

function isWrapped(run: readonly TextBlock[]): boolean {
  if (run.length < LEAST_LINES) return false;
  const lines = run.slice(0, -1).map(({ text }) => text);
  const widest = run.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (widest < NARROWEST || widest > WIDEST) return false;
  const open = lines.filter(text => !SENTENCE_END.test(text)).length;
  return lines.every(text => text.length >= FULL * widest) && open * 2 > lines.length;
}
