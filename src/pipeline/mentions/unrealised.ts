import type { Mention, ReportedStatus } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { toMention } from './toMention.ts';

/** A way of telling that something did not come about, or that nobody stands for it. Patterns are of folded text. */
interface Wording {
  readonly status: ReportedStatus;
  readonly pattern: RegExp;
}

/** Words of the sentence that lead up to the event; `$` is where it is named. */
const BEFORE: readonly Wording[] = [
  // «حالت شروط موسكو دون لقاء», «فشل المكتب في ترتيب مكالمة», «لم يسفر الجهد عن أي اجتماع».
  { status: 'cancelled', pattern: /(^|\s)[وف]?(حال|حالت|يحول|تحول)\s[^.؛]{0,50}?دون\s([^\s،]+\s){0,2}$/u },
  {
    status: 'cancelled',
    pattern:
      /(^|\s)[وف]?(فشل|فشلت|اخفق|اخفقت|عجز|عجزت|تعثر|تعثرت)\s([^.؛،]{0,40}\s)?(في )?(ترتيب|عقد|تنظيم|اجراء|تدبير|جمع|جهود عقد|مساعي عقد)\s([^\s،]+\s)?$/u,
  },
  {
    status: 'cancelled',
    pattern: /(^|\s)[وف]?لم\s[يت](سفر|ثمر|فض|ود|نجح|فلح)\s[^.؛]{0,60}?(عن|الي|في)\s(عقد |ترتيب |اي )?$/u,
  },
  // «صُرف النظر نهائياً عن قمة», «عدل عن لقاء», «اعتذر عن عدم حضور جلسة».
  { status: 'cancelled', pattern: /(^|\s)[وف]?(صرف|صرفت) (النظر|نظرها|نظره)\s(\S+\s)?عن\s([^\s،]+\s)?$/u },
  {
    status: 'cancelled',
    pattern:
      /(^|\s)[وف]?(عدل|عدلت|تراجع|تراجعت|تخلي|تخلت|اعتذر|اعتذرت|امتنع|امتنعت)\s([^.؛،]{0,30}\s)?عن\s(عدم )?(حضور |المشاركه في |عقد |اجراء |فكره |موعد )?$/u,
  },
  { status: 'cancelled', pattern: /(^|\s)[وف]?(طوي|طوت|طويت|اغلق|اغلقت) (صفحه|ملف|باب)\s([^\s،]+\s)?$/u },
  // «لا صحة لما تناقلته وسائل إعلام عن اجتماع», «قلّلت من شأن تقارير تحدثت عن مكالمة», «صوراً مفبركة قيل إنها خلال لقاء».
  { status: 'denied', pattern: /(^|\s)[وف]?(لا|بلا|ليس) (صحه|اساس|وجود|صحيح\S*)\s[^.؛]{0,70}$/u },
  {
    status: 'denied',
    pattern: /(^|\s)[وف]?(قلل|قللت|سخر|سخرت) من\s[^.؛]{0,20}(تقارير|انباء|اخبار|شايعات|حديث)\s[^.؛]{0,50}$/u,
  },
  { status: 'denied', pattern: /(مفبرك|ملفق|مختلق|مزيف)\S*\s[^.؛]{0,60}(قيل|يقال|زعم)\S*\s[^.؛]{0,40}$/u },
  // «كاد لافروف وكوليبا يلتقيان»; «فلا لقاء ولا محادثات».
  { status: 'denied', pattern: /(^|\s)[وف]?(كاد|كادت|كادا|يكاد|اوشك|اوشكت)\s([^.؛،]{0,40}\s)?$/u },
  { status: 'denied', pattern: /(^|[\s،"])ف?لا (اي |\S+ ولا )?$/u },
  // «لو لم تعترف موسكو … لكان بايدن وبوتين التقيا», «ما كان ليرفض لقاء».
  { status: 'denied', pattern: /(^|\s)[وف]?(لو|لولا)\s[^.؛]{0,90}(^|\s)ل(كان|كانت|كانا|ربما)\s([^.؛]{0,40}\s)?$/u },
  { status: 'denied', pattern: /(^|\s)ما (كان|كانت) ل[يت]\S+\s([^.؛،]{0,20}\s)?$/u },
  // «ترددت أنباء عن لقاء», «يزعم مدونون أن», «يقال إن»: nobody stands for it.
  {
    status: 'proposed',
    pattern:
      /(^|\s)[وف]?(تردد|ترددت|سرت|راجت|شاعت|انتشرت|يتردد) (انباء|شايعه|شايعات|اخبار|اقاويل|همسات)\s[^.؛]{0,90}$/u,
  },
  {
    status: 'proposed',
    pattern: /(^|\s)[وف]?([يت]زعم|[يت]زعمون|زعم|زعمت|زعموا)\s([^.؛]{0,20}\s)?ان\S*\s[^.؛]{0,50}$/u,
  },
  { status: 'proposed', pattern: /(^|\s)[وف]?(يقال|يشاع|يهمس) ان\S*\s[^.؛]{0,40}$/u },
  {
    status: 'proposed',
    pattern: /(^|\s)[وف]?(ربما|لعل)\S*\s([^.؛،]{0,20}\s)?(يكون\S*|تكون\S*|قد)\s([^\s،]+\s){0,2}$/u,
  },
  // «ناشد الوسطاء العمل على ترتيب لقاء».
  { status: 'proposed', pattern: /(^|\s)(العمل علي|ل|ب)?(ترتيب|تسهيل)\s$/u },
];

/** Words that begin or mark one of these wordings; few sentences have one. */
const MAY_TELL =
  /(^|\s)([وف]?(حال|حالت|[يت]حول|فشل|اخفق|عجز|تعثر|لم|صرف|عدل|تراجع|تخل|اعتذر|امتنع|طو|اغلق|لا|بلا|ليس|قلل|سخر|كاد|يكاد|اوشك|لو|ما كان|تردد|يتردد|سرت|راجت|شاعت|انتشرت|[يت]?زعم|يقال|يشاع|يهمس|ربما|لعل)|العمل علي|[لب]?(ترتيب|تسهيل)\s$)|مفبرك|ملفق|مختلق|مزيف/u;

/** Words of the same sentence behind the event. */
const BEHIND: readonly Wording[] = [
  { status: 'denied', pattern: /^\s?(ال)?مزعوم/u },
  { status: 'denied', pattern: /(^|\s)(لم|لا)\s[يت](قع|حدث|حصل|جر|جري|تم|نعقد|عقد)\s(قط|اصلا|ابدا|شيء|بينهما)/u },
  { status: 'denied', pattern: /(^|\s)(تبين|اتضح|ظهر) ان(ه|ها)?\s(\S+\s)?(لم|لا)\s/u },
];

/** What the next sentence, or the rest of this one, says of the whole. */
const REPLIES = /(لم [يت](قع|حدث|حصل) (شيء|شي)|لا شيء من (ذلك|هذا)|من هذا القبيل لم|لم [يت]جر (شيء|اي))/u;

/** «هل التقيا سراً؟»: asked, not told; «هل كان اجتماعهما ناجحاً؟» asks how it was. */
const QUESTION = /^["\s•*-]*[وف]?هل\s(?!كان|كانت|يكون)/u;

/**
 * Sets right the status of what a sentence tells as not come about, as asked or as only said: wordings that no single word
 * decides. `mention` comes back unchanged when it is a saying, or denied or called off already.
 */
export function judgeWording(doc: DocumentText, mention: Mention): Mention {
  if (mention.saying || mention.definite || mention.status === 'denied' || mention.status === 'cancelled')
    return mention;
  const status = statusToldBy(doc, mention);
  return status === undefined ? mention : toMention({ ...mention, status });
}

function statusToldBy(doc: DocumentText, { sentenceIndex, sentence, trigger }: Mention): ReportedStatus | undefined {
  const { text } = doc.text;
  const before = text.slice(Math.max(sentence.start, trigger.start - LONGEST), trigger.start);
  const behind = text.slice(trigger.end, Math.min(sentence.end, trigger.end + LONGEST));
  const found =
    (MAY_TELL.test(before) && BEFORE.find(({ pattern }) => pattern.test(before))) ||
    BEHIND.find(({ pattern }) => pattern.test(behind));
  if (found) return found.status;
  const next = doc.sentences[sentenceIndex + 1];
  const reply = behind + (next ? text.slice(next.start, Math.min(next.end, next.start + REPLY)) : '');
  if (REPLIES.test(reply)) return 'denied';
  const opening = text.slice(sentence.start, trigger.start);
  return QUESTION.test(opening) && /[؟?]/.test(text.slice(trigger.end, sentence.end)) ? 'proposed' : undefined;
}

/** Code units from the beginning of a sentence within which it replies to the one before. */
const REPLY = 70;

/** Code units to either side that such a wording spans. */
const LONGEST = 150;
