/** Whether a sticky pattern stands at an offset. */
export function stands(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
