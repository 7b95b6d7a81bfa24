/** Letters of one sound, as they are heard in both scripts; vowels and what stands for one are none. */
const SOUNDS: readonly (readonly [sound: string, arabic: string, latin: RegExp])[] = [
  ['x', 'خ', /kh/g],
  ['c', 'ش', /sh|ch/g],
  ['j', 'جغ', /gh|[gj]/g],
  ['t', 'تطث', /th|t/g],
  ['d', 'دضذ', /dh|d/g],
  ['f', 'ف', /ph|[fv]/g],
  ['b', 'ب', /[bp]/g],
  ['h', 'حه', /h/g],
  ['k', 'كق', /[kq]/g],
  ['l', 'ل', /l/g],
  ['m', 'م', /m/g],
  ['n', 'ن', /n/g],
  ['r', 'ر', /r/g],
  ['s', 'سص', /s/g],
  ['z', 'زظ', /z/g],
];
const OF_ARABIC = new Map(SOUNDS.flatMap(([sound, arabic]) => [...arabic].map(letter => [letter, sound] as const)));
/** What sites are, rather than what they are called. */
const KINDS =
  /^(?:ال)?(?:صحيفة|جريدة|وكالة|شبكة|موقع|قناة|بوابة|مجلة|إذاعة|أنباء|أخبار|إخبارية|إلكترونية|عربية?|نت|أونلاين)$/;
/** Fewer sounds are in any word. */
const LEAST_SOUNDS = 3;

/** Whether the host of an address is the name of a site in Latin letters: «النخيل» is alnakheel.example. */
export function namesHost(publisher: string, address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/^(?:www|m|amp|arabic|ar)\./, '').split('.')[0] as string;
  const words = publisher.split(/\s+/).filter(word => !KINDS.test(word));
  // Hosts leave the article out, or some of them: «nakheel», «sadaalmadina».
  const bare = words.map(word => word.replace(/^ال(?=..)/, ''));
  return [words, bare].some(name => {
    const sounds = soundsOf(name.join(''));
    return sounds.length >= LEAST_SOUNDS && soundsOf(host).startsWith(sounds);
  });
}

function soundsOf(text: string): string {
  const letters = text.toLowerCase().replace(/h$/, '');
  const latin = SOUNDS.reduce((rest, [sound, , pattern]) => rest.replace(pattern, sound.toUpperCase()), letters);
  return [...latin]
    .map(letter => OF_ARABIC.get(letter) ?? (/[A-Z\d]/.test(letter) ? letter.toLowerCase() : ''))
    .join('')
    .replace(/(.)\1+/g, '$1');
}
