// Whose words, pictures and films a page shows, and where it took them from. Folded as by `normaliseKey`, in lower case.

/** With a colon, a bar, a dash or dots behind them they head a short line that leads to pictures or sound. */
export const MEDIA_LABELS: readonly string[] = [
  'فيديو',
  'بالفيديو',
  'الفيديو',
  'شاهد بالفيديو',
  'شاهد الفيديو',
  'شاهد',
  'شاهدوا',
  'بالصور',
  'صور',
  'البوم صور',
  'معرض صور',
  'بالصور والفيديو',
  'صور وفيديو',
  'فيديوغراف',
  'فيديوغرافيك',
  'انفوغراف',
  'انفوغرافيك',
  'بودكاست',
  'استمع',
  'video',
];

/** Who wrote the tweet above, and the address of its picture. */
export const TWEET_LINES: readonly RegExp[] = [
  /^[-\u2013\u2014]+\s*[^()]{1,80}\(@\w{1,20}\).{0,40}$/u,
  /^[^()]{1,60}\(@\w{1,20}\)\s.{0,25}(?:19|20)\d\d$/u,
  /^(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/\w+$/,
];

const AGENCY =
  '(?:وكاله\\s+)?(?:وكالات(?:\\s+(?:ال)?انباء)?(?:\\s+عالميه)?|الوكالات|رويترز|اسوشيتد\\s?برس|فرانس\\s?برس|ا\\s?ف\\s?ب|ا\\s?ب|د\\s?ب\\s?ا|' +
  'سبوتنيك|تاس|الاناضول|نوفوستي|انترفاكس|مواقع|صحف|reuters|afp|ap)';
/** Where a story was taken from, as a line of its own: «* نقلاً عن وكالات», «المصدر: وكالات», «(رويترز + الأناضول)». */
export const SOURCE_LINES: readonly RegExp[] = [
  new RegExp(`^[*()\\s]*${AGENCY}(?:\\s*(?:[+,،/|-]|و)\\s*${AGENCY})*\\s*[).]*$`, 'u'),
  /^[*()\s]*نقلا\s+عن\s*:?(?:\s+[^\s:]+){1,4}$/u,
  /^[*()\s]*(?:ال)?(?:مصدر|مصادر)\s*[:|](?:\s*\S+){1,6}$/u,
];

/** «18:20 | عاجل | …»: of a ticker. */
export const TICKER_LINE = /^\d{1,2}:\d{2}\s*[-|]?\s*(?:عاجل|مباشر)(?!\p{L})/u;

/** In the brackets at the end of what stands under a picture. */
export const PICTURE_WORDS = /(?:تصوير|صوره|ارشيف|عدسه|getty|غيتي|جيتي|shutterstock)/u;
/** There too, but at the end of a report as well. */
export const AGENCIES = /(?:رويترز|reuters|اسوشيتد|فرانس برس|ا ف ب|ا ب|afp|^ap$|epa|الاناضول|سبوتنيك|تاس)/u;
