import type { DocumentText } from './readDocument.ts';

/** What stands between token `at` and the one before it: white space, as a rule, and marks. */
export function gapBefore({ text, tokens }: Pick<DocumentText, 'text' | 'tokens'>, at: number): string {
  return text.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
}

/** Whether a comma stands right before token `at`. */
export function followsComma(doc: Pick<DocumentText, 'text' | 'tokens'>, at: number): boolean {
  return /[،,]/.test(gapBefore(doc, at));
}
