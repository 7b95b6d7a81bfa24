const WORDS_AT_EACH_END = 5;

/**
 * The part of a link that makes browsers scroll to a quote: `#:~:text=first words,last words`. A quote over several
 * lines is named by the words of its first line alone, since a fragment's ends may not cross what the page puts between.
 */
export function textFragment(quote: string): string {
  const line = quote.split('\n', 1)[0]?.trim() ?? '';
  const words = line.split(/\s+/).filter(word => word !== '');
  const encode = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  if (words.length <= WORDS_AT_EACH_END * 2) return `#:~:text=${encode(words)}`;
  return `#:~:text=${encode(words.slice(0, WORDS_AT_EACH_END))},${encode(words.slice(-WORDS_AT_EACH_END))}`;
}
