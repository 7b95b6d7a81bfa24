import { normalise } from '../../arabic/normalise.ts';
import { findDateline } from '../../pipeline/time/findDateline.ts';
import { decodeBytes } from './decodeBytes.ts';
import type { Draft, Refusal } from './draft.ts';
import { headingAbove } from './headingAbove.ts';
import { type DatedLine, lineUnderHeadline, soleTime } from './lineUnderHeadline.ts';
import { addressOf } from './pageAddress.ts';
import { pruneBlocks } from './pruneBlocks.ts';
import { publisherInTitle, withoutPublisher } from './publisherInTitle.ts';
import { readBlocks } from './readBlocks.ts';
import { type Metadata, readMetadata } from './readMetadata.ts';
import { refuse } from './refuse.ts';
import { MAX_DEPTH, MAX_LENGTH, scanHtml, type TextBlock } from './scanHtml.ts';
import type { Source } from './source.ts';
import { contradictionIn, otherReading } from './typedDay.ts';

/** Longer articles are not news. In UTF-16 code units. */
const MAX_TEXT = 4 * 1024 * 1024;
/** Longer titles and names are cut; in UTF-16 code units. */
const MAX_LINE = 300;
export const NO_DAY = 'لا تاريخ في الصفحة: يُستنتج عند الاستخراج من قرائن النص إن كفت، وإلا فأضفه في مفتاح published.';
const TOO_LONG: Refusal = { code: 'too-large', message: 'نص الصفحة أطول من أن يكون مقالاً.' };
const NO_METADATA: Metadata = { dates: [], paywalled: false, isBroken: false };

/** Makes an article of the bytes of a page or a plain text, or says why not. Bounded in time and memory; runs nothing. */
export function readDraft({ bytes, charset, url }: Source): Draft | Refusal {
  if (isArchive(bytes)) {
    const message = 'هذا أرشيف صفحة لا صفحة HTML. احفظها من المتصفح ثانيةً بصيغة HTML ثم أضفها.';
    return { code: 'not-a-document', message };
  }
  const decoded = isBinary(bytes) ? undefined : decodeBytes(bytes, charset);
  if (decoded === undefined) return { code: 'not-a-document', message: 'ليس هذا صفحة HTML ولا نصاً بترميز معروف.' };

  const doubts: string[] = [];
  if (decoded.guessed && decoded.encoding !== 'utf-8') {
    doubts.push(`لا ترميز صحيحاً معلناً في الملف، فقُرئ على أنه ${decoded.encoding}؛ تحقق من سلامة الحروف.`);
  }
  if (decoded.damaged) doubts.push('في الملف بايتات تالفة، مكانها � في النص؛ صحّحها أو احفظ الصفحة ثانيةً.');
  const page: Page | Refusal = isHtml(decoded.text)
    ? readPage(decoded.text, doubts, url)
    : { text: decoded.text, metadata: NO_METADATA };
  if ('code' in page) return page;
  if (page.text.length > MAX_LENGTH) return TOO_LONG;
  const text = clean(page.text);
  if (text.length > MAX_TEXT) return TOO_LONG;
  const refusal = refuse(text, page.metadata.paywalled);
  if (refusal !== undefined) return refusal;

  const { titleIsDoubtful, url: ownUrl } = page.metadata;
  const title = lineOf(page.metadata.title);
  const publisher = lineOf(page.metadata.publisher);
  if (title === undefined) doubts.push('لم يُعرف العنوان؛ أضفه في مفتاح title.');
  if (titleIsDoubtful)
    doubts.push(`لا تسمّي الصفحة عنوان المقال؛ أُخذ «${title}» مما فوق النص أو من عنوان النافذة، فتحقق منه.`);
  if (publisher === undefined) doubts.push(noPublisher(lineOf(page.guessed)));
  const address = addressOf(ownUrl, url);
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...dateOf(page, text, doubts),
    ...(address !== undefined && { url: address }),
    body: `\n${text}\n`,
    doubts,
  };
}

interface Page {
  readonly text: string;
  readonly metadata: Metadata;
  readonly line?: DatedLine;
  /** What may be the publisher's name. */
  readonly guessed?: string;
}

function noPublisher(guessed: string | undefined): string {
  return guessed === undefined
    ? 'لا تذكر الصفحة ناشرها؛ أضفه في مفتاح publisher إن كان معروفاً.'
    : `لا تذكر الصفحة ناشرها إلا أن يكون «${guessed}» مما في عنوان النافذة؛ فإن كان هو فأضفه في مفتاح publisher.`;
}

function readPage(html: string, doubts: string[], url: string | undefined): Page | Refusal {
  const scan = scanHtml(html);
  if (scan.depth > MAX_DEPTH)
    return { code: 'too-deep', message: 'عناصر هذه الصفحة متداخلة تداخلاً لا تعرفه صفحات الأخبار، فلم تُقرأ.' };
  if (scan.length > MAX_LENGTH) return TOO_LONG;
  const metadata = readMetadata(scan);
  const { headings } = scan;
  const { dates, titleIsDoubtful } = metadata;
  let whole: readonly TextBlock[] | undefined;
  const allBlocks = () => (whole ??= scanHtml(html, { keepFurniture: true }).blocks);
  const publisherBeside = (title: string | undefined) =>
    metadata.publisher ? undefined : publisherInTitle(scan, allBlocks(), title, metadata.url ?? url);
  const beside = titleIsDoubtful ? undefined : publisherBeside(metadata.title);
  const ownTitle = beside && metadata.title ? withoutPublisher(metadata.title, beside) : metadata.title;
  const datedLineOf = (title: string | undefined) =>
    dates.length > 0 ? undefined : lineUnderHeadline(allBlocks(), title);
  const ownLine = datedLineOf(ownTitle);
  const { blocks, clean, hadReplies } = readBlocks(html, scan);
  const textUnder = (title: string | undefined, line: DatedLine | undefined) => {
    const isDated = dates.length > 0 || line !== undefined;
    return pruneBlocks(blocks, { isDated, headings, ...(line && { dayLine: line.text }), ...(title && { title }) });
  };
  const first = textUnder(titleIsDoubtful ? undefined : ownTitle, ownLine);
  const title = titleIsDoubtful
    ? (first.heading ?? headingAbove(allBlocks(), first.paragraphs[0]) ?? ownTitle)
    : ownTitle;
  const lineUnderTitle = title === ownTitle ? undefined : datedLineOf(title);
  const line = lineUnderTitle ?? ownLine ?? (dates.length > 0 ? undefined : soleTime(scan.blocks));
  // A line above the text is its headline for certain where a date stands under it.
  const body = lineUnderTitle === undefined ? first : textUnder(title, line);
  if (metadata.isBroken)
    doubts.push('في الصفحة بيانات عن المقال (JSON-LD) لا تُقرأ لخلل في كتابتها؛ تحقق من عنوانه وناشره وتاريخه.');
  if (!clean) doubts.push('لم يتميّز المقال عمّا حوله في الصفحة فأُخذ نصها كله؛ احذف منه ما ليس من المقال.');
  if (hadReplies) doubts.push('هذه صفحة منتدى، فأُخذت المشاركة الأولى وتُرك ما تحتها من ردود؛ تحقق من أنها المقال.');
  if (body.readers) doubts.push(`تُرك ما تحت السطر «${lineOf(body.readers)}» في الصفحة، على أنه من كلام القراء.`);
  if (body.nextStory) doubts.push(`بعد المقال في الصفحة خبر آخر («${lineOf(body.nextStory)}») فتُرك هو وما يليه.`);
  const named = beside ?? (titleIsDoubtful ? publisherBeside(title) : undefined);
  return {
    text: body.paragraphs.join('\n\n'),
    metadata: { ...metadata, ...(title && { title }), ...(named?.isConfirmed && { publisher: named.name }) },
    ...(line && { line }),
    ...(named && { guessed: named.name }),
  };
}

function dateOf(
  { metadata, line }: Page,
  text: string,
  doubts: string[],
): Pick<Draft, 'published' | 'publishedNote' | 'dateline'> {
  const shown = line && clean(line.text);
  const dates = [...metadata.dates, ...(line?.time ? [{ value: line.time, source: 'time datetime' }] : [])];
  const [first] = dates;
  if (first !== undefined) {
    const printed = line?.day ? [{ value: line.day, source: `المكتوب تحت العنوان: «${shown}»` }] : [];
    const other = [...dates, ...printed].find(({ value }) => value.slice(0, 10) !== first.value.slice(0, 10));
    if (other !== undefined) {
      doubts.push(
        `تذكر الصفحة تاريخين: ${first.value} (${first.source}) و${other.value} (${other.source})؛ أُخذ الأول.`,
      );
    }
    return { published: first.value, publishedNote: `من بيانات الصفحة المحفوظة (${first.source}).` };
  }
  const dateline = findDateline(normalise(text))?.day;
  if (dateline !== undefined) return { dateline };
  if (line?.day === undefined) {
    doubts.push(NO_DAY);
    return {};
  }
  const turned = otherReading(line.text, line.day);
  const orTurned = turned === undefined ? '' : ` على أنه ${line.day}، وقد يكون ${turned}؛ فتحقق منه`;
  const wrong = contradictionIn(line.text);
  doubts.push(
    `لا تاريخ في بيانات الصفحة، فأُخذ يوم النشر مما تحت العنوان: «${shown}»${orTurned}.${wrong ? ` ${wrong}` : ''}`,
  );
  return { published: line.day, publishedNote: `مما تحت العنوان في الصفحة المحفوظة: «${shown}».` };
}

/** Plain text of the page: no control characters, none that turn the direction of what surrounds them. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]*[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What is one line wherever it is shown, as long as such a line may be. */
function lineOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const line = clean(text);
  return line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE).replace(/[\ud800-\udbff]$/, '')}…`;
}

function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body|article|div|p)[\s>]/i.test(text.slice(0, 65_536));
}

/** First bytes of PDF, ZIP (office files, saved pages with pictures), PNG, JPEG, GIF, gzip and old office files, in hex. */
const BINARY = ['25504446', '504b0304', '89504e47', 'ffd8ff', '47494638', '1f8b', 'd0cf11e0'];

function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return BINARY.some(signature => head.startsWith(signature));
}

/** What Chrome («MHTML») and Safari («webarchive») can save a page as. */
function isArchive(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return head.startsWith('bplist') || /^content-type:\s*multipart\/related/im.test(head);
}
