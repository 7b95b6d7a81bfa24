const PARAGRAPH =
  'قال الرئيس الأمريكي جو بايدن يوم الاثنين إن بلاده تريد حواراً مع روسيا، وإن وزير الخارجية سيلتقي نظيره الروسي في جنيف بعد أيام، وإن الحلفاء في أوروبا سيُستشارون في كل خطوة من خطوات هذا الحوار، وإن الكونغرس سيطّلع على نتائجه قبل نهاية الشهر بلا تأخير.';
const MEGABYTE = 1024 * 1024;

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>ع</title>${head}</head><body><p>${PARAGRAPH}</p>${body}</body></html>`;
/** `piece` as often as makes about `megabytes`. */
const much = (piece: string, megabytes = 2): string =>
  piece.repeat(Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(piece)));
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Nested entities: nothing of them may ever be unfolded. */
const BOMB = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

/** Pages made to cost, each with the paragraph above. The text is the same, or all of it is refused. */
export const HOSTILE: Readonly<Record<string, () => string>> = {
  'attributes without number': () =>
    page(`<i ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}></i>`),
  'one attribute without end': () => page(`<p title="${much('&amp;', 20)}">و</p>`),
  'metadata without number': () =>
    page('', Array.from({ length: 100_000 }, (_, at) => `<meta name="m${at}" content="${at}">`).join('')),
  'a date without end in its metadata': () => page('', `<meta name="date" content="${much('2021-', 8)}">`),
  'a title without end': () => page('', `<meta property="og:title" content="${much('عنوان ')}">`),
  'ampersands, coded and again coded': () => page(`<p>${much('&amp;amp;')}</p>`),
  'broken entities': () => page(`<p>${much('&#x;&#99999999;&lt&notanentity;&')}</p>`),
  'digits without end': () => page(`<p>${much('1234567890')}</p>`),
  'dates without end': () => page(`<p>${much('30 ديسمبر 2021 ')}</p>`),
  'line breaks': () => page(much('<br>')),
  'line breaks between words': () => page(`<div>${much('و<br>')}</div>`),
  'controls of direction': () => page(`<p>${much('\u202e\u2066\u2069\u202c')}</p>`),
  'the same, coded': () => page(`<p>${much('&#x202e;&#8294;&rlm;')}</p>`),
  'an entity bomb': () => `<!DOCTYPE html [<!ENTITY e0 "bomb">${BOMB}]>${page('<p>&e30;&e30;</p>')}`,
  'JSON-LD of commas without end': () => page(jsonLd(much(',[, ', 4))),
  'JSON-LD of comments without end': () => page(jsonLd(much('/*//', 4))),
  'JSON-LD of strings without end': () => page(jsonLd(much('"\\"\\', 4))),
  'one word without end': () => page(`<p>${much('كلمة')}</p>`),
  'comments without end': () => page(`<!-- ${much('saved from url=(0042)')}`),
};

/** What of the page has to be in the article, or else it is refused. */
export const SAID = 'سيلتقي نظيره الروسي';
/** As the page is, in length, but for its markup. */
export const plainText = (megabytes: number): string => much(`${PARAGRAPH}\n\n`, megabytes);
