/** «الذي» and its like, folded. */
const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'اللذان', 'اللتين', 'اللتان']);

export function isRelativePronoun(word: string | undefined): boolean {
  return word !== undefined && RELATIVES.has(word);
}
