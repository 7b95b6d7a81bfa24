import type { EventStatus } from '../model/timeline.ts';

/**
 * A way of telling that something did not come about, or that nobody stands for it. All are regular expressions of folded
 * text; «و» and «ف» may stand in front of the first word.
 */
export interface Wording {
  /** Undefined where it leaves open what came of it: the calendar alone then makes a plan of it, but no fact. */
  readonly status: EventStatus | 'denied' | undefined;
  /** The word that begins it. */
  readonly word: string;
  /** What stands between that word and the event. */
  readonly upTo: string;
  /** What stands before that word, where it matters. */
  readonly behind?: string;
  /** It holds for conversations named by a noun: an offer that is refused was made. */
  readonly talks?: true;
  /** It holds for verbs alone: «كاد لقاؤهما ينتهي بمشادة» was. */
  readonly verbs?: true;
  /** It holds for occasions as well («صوراً مفبركة قيل إنها التقطت خلال لقاء»); others leave alone when something was done. */
  readonly occasions?: true;
}

/** What is said of an event behind it. */
export interface Verdict {
  readonly status: EventStatus | 'denied';
  readonly word: string;
  /** What follows that word. */
  readonly rest: string;
  /** Words from the event within which it begins; the sentence when left out. */
  readonly within?: number;
}

/** Who does it, and a word or two more: up to the next stop. */
const SOMEBODY = '\\s([^.؛،:]{0,40}\\s)?(?<!\\sفي\\s)';
/** Anything up to the end of the sentence. */
const far = (most: number): string => `\\s[^.؛]{0,${most}}`;
/** Anything up to the next comma. */
const near = (most: number): string => `\\s[^.؛،]{0,${most}}`;
/** The noun of holding, or one word that qualifies the event. */
const ONE_WORD = '([^\\s،]+\\s)?';
const HOLDING = '(عقد |اجراء |ترتيب |تنظيم |حضور |المشاركه في |فكره |موعد |اي )?';
/** Any past or present form of verbs, from what they have in common. */
const past = (stems: string): string => `(${stems})(ت|ا|وا|تا|نا)?`;
const present = (stems: string): string => `[يتن](${stems})(ا|ان|ون|وا|ين)?`;
const both = (stems: string): string => `${past(stems)}|${present(stems)}`;
/** Verbs of coming about, present. */
const COME_ABOUT = '[يت](تحقق|كتمل|تم|حصل|حدث|جري|نعقد|لتيم|عقد|قع)';
/** «أن», «أنه», «أنهما». */
const THAT = 'ان(ه|ها|هما|هم)?';
/** Whether it came to be. */
const BEING = '(حصول|حدوث|وقوع|عقد|انعقاد|اجراء|صحه|حقيقه|وجود)';

/** Words of the sentence that lead up to the event. */
export const BEFORE_EVENT: readonly Wording[] = [
  // «حالت شروط موسكو دون لقاء», «فشل المكتب في ترتيب مكالمة», «لم يسفر الجهد عن أي اجتماع».
  { status: 'cancelled', word: 'حال|حالت|يحول|تحول', upTo: '\\s[^.؛]{0,50}?دون\\s([^\\s،]+\\s){0,2}' },
  {
    status: 'cancelled',
    word: 'فشلت?|اخفقت?|عجزت?|تعثرت?|تعذرت?|انهارت?|احبطت?|اجهضت?|افشلت?|عرقلت?',
    upTo: `${SOMEBODY}(في )?(ترتيب|عقد|تنظيم|اجراء|تدبير|جمع|جهود عقد|مساعي عقد|مساع لعقد|محاوله|محاولات|مساعي|جهود)\\s${ONE_WORD}`,
  },
  {
    status: 'cancelled',
    word: 'لم',
    upTo: '\\s[يت](سفر|ثمر|فض|ود|نجح|فلح)\\s[^.؛]{0,60}?(عن|الي|في)\\s(عقد |ترتيب |اي )?',
  },
  // «سقط المقترح الداعي إلى قمة», «طار موعد اللقاء».
  {
    status: 'cancelled',
    word: 'سقطت?|اسقطت?|تبخرت?|تلاشي|تلاشت|طار|وئد|دفن|انتهت|تبددت|خابت|انهارت',
    upTo: '\\s([^.؛،]{0,40}\\s)?(ال)?(مقترح|اقتراح|فكره|مشروع|خطه|مبادره|امال?|فرصه|فرص|حظوظ|احتمال|احتمالات|موعد|مساعي|وساطه)\\S*\\s[^.؛]{0,40}',
  },
  // «فطار بذلك اجتماع الوزيرين», «قطع الطريق على اجتماع», «لم يُكتب للقمة أن ترى النور», «لم يذهب بنفسه إلى لقاء».
  { status: 'cancelled', word: 'سقطت?|طارت?|تبخرت?|انهارت?', upTo: '\\s(بذلك |معه |معها |تلقاييا |بالتالي )?' },
  { status: 'cancelled', word: 'قطعت?|سدت?', upTo: '\\s([^.؛،]{0,50}\\s)?(الطريق|الباب) (علي|امام)\\s' },
  { status: 'cancelled', word: 'لم', upTo: '\\s[يت](كتب|قدر|تح|تسن)\\s(ل )?' },
  { status: 'cancelled', word: 'لم|لا|لن', upTo: '\\s[يت](ذهب|سافر|توجه)\\s([^.؛،]{0,40}\\s)?(الي|ل) ' },
  // «صُرف النظر نهائياً عن قمة», «عدل عن لقاء», «اعتذر عن عدم حضور جلسة», «تفادى أي لقاء», «رفض الرد على مكالمة».
  { status: 'cancelled', word: 'صرفت?', upTo: `\\s(النظر|نظرها|نظره)\\s(\\S+\\s)?عن\\s${ONE_WORD}` },
  {
    status: 'cancelled',
    word: 'عدلت?|عدلا|تراجعت?|تخلي|تخلت|اعتذرت?|امتنعت?|احجمت?|عزفت?|استغني|استغنت',
    upTo: `${SOMEBODY}عن\\s((السفر|التوجه|الذهاب|الحضور|المجيء)[^.؛،]{0,40}\\s(ل )?)?(عدم )?${HOLDING}`,
  },
  {
    status: 'cancelled',
    word: 'تفادي|تفادت|تفاديا|تجنبت?|تجنبا|تحاشي|تحاشت|تحاشيا|تهربت?|تملصت?|فوتت?|ضيع|اضاعت?',
    upTo: `${SOMEBODY}(من )?${HOLDING}`,
  },
  {
    status: 'cancelled',
    word: '[بل]?رفض|رفضت|رفضا|رفضه|رفضها|[يت]رفض|رافضا|رافضه|ابي|ابت|[يت]ابي',
    upTo: `${SOMEBODY}(الرد علي|تلقي|استقبال|قبول|حضور|عقد|اجراء|المشاركه في|الجلوس الي|الانضمام الي|الدخول في|تلبيه|دعوه الي|فكره|اقتراح|اي|ان)\\s${ONE_WORD}`,
  },
  // «رفض شويغو مكالمة أوستن», «لم يجب على اتصال».
  {
    status: 'cancelled',
    word: both('رفض'),
    behind: '(?<!(^|\\s)[وف]?(لم|لا|لن) )',
    upTo: '(\\s[^\\s.؛،]+){1,3}\\s(?<!\\s(في|من|عن|مع|علي|عقب|بعد|قبل)\\s)',
    talks: true,
  },
  {
    status: 'cancelled',
    word: 'لم|لا',
    upTo: '\\s[يت](جب|جيب|رد|ستجب|ستجيب|تلق|رفع)\\s([^.؛،]{0,30}\\s)?(علي|الي|ل) ',
    talks: true,
  },
  { status: 'cancelled', word: 'طوي|طوت|طويت|اغلقت?', upTo: `\\s(صفحه|ملف|باب)\\s${ONE_WORD}` },
  // «بدلا من أن يجتمع», «عوض لقاء».
  { status: 'denied', word: 'بدلا?|عوضا?|بديلا', upTo: '\\s((من|عن)\\s)?(ان\\s)?(\\S+\\s)?' },
  // «لا صحة لما تناقلته وسائل إعلام عن اجتماع», «قلّلت من شأن تقارير تحدثت عن مكالمة», «صوراً مفبركة قيل إنها خلال لقاء».
  { status: 'denied', word: 'لا|بلا|ليست?|غير', upTo: `\\s(صحه|اساس|وجود|صحيح\\S*|دقيق\\S*)${far(70)}` },
  // «اختلق تقريره عن لقاء».
  { status: 'denied', word: past('اختلق|لفق|فبرك|زور'), upTo: far(80) },
  { status: 'denied', word: 'عار|عاريه|عري', upTo: `\\s(تماما |كليا )?(عن|من) الصحه${far(110)}` },
  {
    status: 'denied',
    word: 'محض|مجرد',
    upTo: `\\s(افتراء|خيال|اختلاق|كذب|شايعه|شايعات|تلفيق|فبركه)${far(90)}`,
  },
  { status: 'denied', word: '(ال)?(اكذوبه|كذبه|افتراء|تلفيق|فبركه|اختلاق)', upTo: far(90) },
  {
    status: 'denied',
    word: 'قللت?|سخرت?',
    upTo: '\\sمن\\s[^.؛]{0,20}(تقارير|انباء|اخبار|شايعات|حديث|كلام|ما)\\s[^.؛]{0,50}',
  },
  {
    status: 'denied',
    word: '\\S*(مفبرك|ملفق|مختلق|مزيف)\\S*',
    upTo: '\\s[^.؛]{0,60}(قيل|يقال|زعم)\\S*\\s[^.؛]{0,40}',
    occasions: true,
  },
  // «في فيلم ساخر تصافح الرئيسان».
  {
    status: 'denied',
    word: 'في',
    upTo: `\\s(ال)?(فيلم|مسلسل|مسرحيه|تمثيليه|كاريكاتير|نكته|لعبه|محاكاه|حلم|برنامج ساخر|حلقه ساخره)${far(100)}`,
    occasions: true,
  },
  // «لم يكن بوتين هو من اجتمع ببلينكن».
  {
    status: 'denied',
    word: 'لم|ليست?',
    upTo: '\\s((يكن|تكن|يكونا)\\s)?([^\\s،.؛]+\\s){1,4}(هو|هي|هما) (من|الذي|التي|اللذان)\\s',
  },
  { status: 'denied', word: 'لم|ليست?', upTo: '\\s([يت]كن(ا|وا)?\\s)?(علي|في)\\s' },
  // «تسريب مزور لمكالمة».
  { status: 'denied', word: '\\S*(مفبرك|ملفق|مختلق|مزيف|مزور)(ه|ا)?', upTo: '\\s((عن|حول|ل) )?([^\\s.؛،]+\\s)?' },
  // «كاد لافروف وكوليبا يلتقيان»; «فلا لقاء ولا محادثات»; «أي لقاء» that is or was is always «كل لقاء».
  {
    status: 'denied',
    word: 'كادت?|كادا|يكاد|اوشكت?|اوشكا',
    behind: '(?<!(^|\\s)[وف]?(ما|لم) )',
    upTo: SOMEBODY,
    verbs: true,
  },
  { status: 'denied', word: 'اوشكت?|اوشكا', upTo: `${SOMEBODY}(علي|ان)\\s${ONE_WORD}` },
  {
    status: 'denied',
    word: 'كادت?|كادا|يكاد',
    behind: '(?<!(^|\\s)[وف]?(ما|لم) )',
    upTo: '\\s([^.؛،]{0,40}\\s)?[يت](عقد|جري|لتيم|تم|حصل|نعقد)\\S*\\s([^.؛،]{0,20}\\s)?',
  },
  { status: 'denied', word: '(?<!و)لا', upTo: '\\s(اي |\\S+ ولا )?' },
  { status: 'denied', word: '[بل]?(اي|ايه)', behind: '(?<=\\p{L}\\s)', upTo: '\\s' },
  { status: 'denied', word: 'ما', upTo: '\\sمن\\s' },
  // «لا بوتين التقى بايدن ولا …».
  {
    status: 'denied',
    word: '(?<!و)لا',
    upTo: '(?! (اكثر|اقل|غير|سيما|شك|بد|زال|احد) )\\s([^\\s،]+\\s){1,2}',
    verbs: true,
  },
  // «لم يسبق لزيلينسكي أن التقى بوتين», «استحال جمع زيلينسكي وبوتين».
  { status: 'denied', word: 'لم', upTo: '\\s[يت]سبق\\s([^.؛،]{0,40}\\s)?ان\\s(\\S+\\s)?' },
  { status: 'cancelled', word: 'استحالت?|تعذرت?', upTo: `${SOMEBODY}(جمع |اللقاء |عقد |اجراء )?` },
  // «أخطأت القناة حين قالت إن».
  { status: 'denied', word: 'اخطا|اخطات|اخطاوا', upTo: `\\s[^.؛]{0,40}(حين|عندما|اذ|في|ب)${far(50)}` },
  // «من غير المرجح أن يكون بوتين قد تحدث».
  { status: 'proposed', word: '[يت]كون(ا|ان|وا)?', upTo: '\\s([^.؛،]{0,40}\\s)?قد\\s(\\S+\\s)?' },
  { status: 'denied', word: 'من', upTo: `\\s(غير|دون)\\s(ان (${COME_ABOUT} )?|اي )?` },
  { status: 'denied', word: 'دون|بلا|بدون', upTo: `\\s(ان (${COME_ABOUT} )?|اي )?` },
  // «لو لم تعترف موسكو … لكان بايدن وبوتين التقيا», «لو كان بايدن قد اجتمع», «ما كان ليرفض لقاء», «ليتهما التقيا».
  { status: 'denied', word: 'لو|لولا', upTo: '\\s[^.؛]{0,90}(^|\\s)ل(كان|كانت|كانا|ربما)\\s([^.؛]{0,40}\\s)?' },
  { status: 'denied', word: 'لو', upTo: `(?! لم )${near(60)}` },
  { status: 'denied', word: 'تخيلوا?|لنتخيل', upTo: far(80) },
  { status: 'denied', word: 'هب|لنفترض|لنفرض|ليت(ه|ها|هما|هم|نا)?', upTo: near(60) },
  { status: 'denied', word: 'ما', upTo: '\\s(كان|كانت|كانا) ل[يت]\\S+\\s([^.؛،]{0,20}\\s)?' },
  {
    status: 'denied',
    word: 'كانت?|كانا',
    upTo: `\\s([يت]نبغي|[يت]جب|من (شان|شانه|الاجدي|الافضل|الاولي|الواجب|الضروري)|حريا|الاجدر|الاولي|بوسع\\S*|بامكان\\S*|في وسع\\S*|علي وشك)${near(60)}`,
  },
  // «ترددت أنباء عن لقاء», «يزعم مدونون أن», «ادعى مدوّن أن», «يقال إن», «تضاربت الأنباء حول حصول مكالمة»: nobody stands for it.
  {
    status: 'proposed',
    word: 'ترددت?|سرت|سري|راجت?|شاعت?|انتشرت?|يتردد|[يت]روج|تسري',
    upTo: `\\s(انباء|نبا|خبر|شايعه|شايعات|اخبار|اقاويل|همسات|كلام|حديث)${far(90)}`,
  },
  {
    status: 'proposed',
    word: 'راج|شاع|اشيع|يشاع|تردد|يتردد|انتشر',
    upTo: `\\s([^.؛]{0,50}\\s)?(${THAT}|عن|بشان|حول)${near(60)}`,
  },
  {
    status: 'proposed',
    word: '[يت]زعم|[يت]زعمون|زعمت?|زعموا|زاعما|زاعمه|زاعمين|ادعي|ادعت|ادعوا|[يت]دعي|[يت]دعون|مدعيا|مدعيه|مدعين|روجت?|روجوا|اشاعت?|اشاعوا|توهمت?|ظنت?|ظنوا|خال|تخيلت?|لمحت?|المحت?|اوحي|اوحت',
    upTo: `\\s([^.؛]{0,50}\\s)?([ب]?${THAT}|الي ${THAT}|لخبر|لاخبار|لشايعه|لقصه)${far(70)}`,
  },
  {
    status: 'proposed',
    word: 'زعم|ادعي|اشيع|قيل|ذكر|نشر|اثير|شاع',
    upTo: `\\s(من|عن|بشان|حول)${near(40)}`,
  },
  {
    status: 'proposed',
    word: '(ال)?(مزاعم|ادعاء|ادعاءات|زعم|شايعه|شايعات|اشاعه|اشاعات|اقاويل|تكهنات|تخمينات|همس)',
    upTo: `\\s([^\\s،]+\\s){0,3}((عن|بشان|حول|ب?${THAT})\\s|ب|ل)[^.؛،]{0,50}`,
  },
  { status: 'proposed', word: 'يقال|يشاع|يهمس|قيل', upTo: `\\s${THAT}${far(40)}` },
  {
    status: 'proposed',
    word: 'تضاربت?|تباينت?|اختلفت?|انقسمت?',
    upTo: `\\s[^.؛]{0,40}(حول|بشان|عن|في شان|علي|في) (ما اذا|${BEING})${near(40)}`,
  },
  {
    status: 'proposed',
    word: 'شككت?|شككوا|[يت]شكك|[يت]شك|شكت?|مشككا|مشككه|ارتابت?',
    upTo: `\\s[^.؛]{0,30}(في|ان)\\s(${THAT}\\s|${BEING}\\s)?[^.؛،]{0,30}`,
  },
  {
    status: 'proposed',
    word: 'لم|لا|ليست?|غير|من',
    upTo: `\\s([يت](تاكد|وكد|ثبت|تضح|عرف|علم|حسم|تبين)|(غير )?(ال)?(واضح|معروف|موكد|ثابت|محسوم)\\S*)\\s[^.؛]{0,40}(ما اذا|ان كان|ان كانت|هل|ان|${BEING})${far(60)}`,
  },
  {
    status: 'proposed',
    word: 'لا|بلا|ليس|من',
    upTo: `\\s(من |هناك |ثمه |دون |غير )?(اي )?(موشر|موشرات|دليل|ادله|علامه|علامات|تاكيد|شيء|شي|معلومات|علم)\\s[^.؛،]{0,30}${THAT}${near(40)}`,
  },
  // «في تغريدة حذفها لاحقا».
  {
    status: 'proposed',
    word: '(ال)?(تغريده|منشور|تدوينه|تعليق|مقطع|خبر|تقرير)',
    upTo: `\\s(حذف|سحب|ازال|الغ|تراجع عن)\\S*${far(80)}`,
  },
  { status: 'proposed', word: 'قد', upTo: '\\s[يت]كون(ا|ان|وا)?\\s(قد\\s)?([^\\s،]+\\s)?' },
  {
    status: 'proposed',
    word: '(ربما|لعل)\\S*',
    upTo: '\\s(([^.؛،]{0,20}\\s)?(يكون\\S*|تكون\\S*|قد)\\s([^\\s،]+\\s){0,2})?',
  },
  // «يتساءل معلقون هل تحدث شولتس فعلا إلى لافروف».
  {
    status: 'proposed',
    word: '[يت]تساءل\\S*|تساءل\\S*|التساول|السوال|سيل|سالت?',
    // «هل كانت قمتهما ناجحة»: asked is how it was.
    upTo: `\\s[^.؛]{0,40}(هل|عما اذا|ما اذا|ان)(?!\\sكانت?\\s$)${far(70)}`,
  },
  // «ناشد الوسطاء العمل على ترتيب لقاء», «سعت باريس إلى عقد قمة», «حاول ماكرون ترتيب لقاء».
  { status: 'proposed', word: '[لب]?(ترتيب|تسهيل)', upTo: '\\s' },
  {
    status: 'proposed',
    word: 'سعي|سعت|سعيا|[يت]سعي|يسعيان|السعي|سعيه|سعيها|مسعي|مساعي|المساعي|طمحت?|[يت]طمح|تطلعت?|[يت]تطلع|تاقت?|الداعي|الداعيه',
    upTo: `${SOMEBODY}(الي|ل)\\s?(ان\\s)?${HOLDING}`,
  },
  {
    status: 'proposed',
    word: 'حاولت?|حاولا|[يت]حاول|يحاولان|ارادت?|ارادا|ودت?|تمني|تمنت|[يت]تمني|[يت]ود|التمست?|نشدت?|استجدي',
    upTo: `${SOMEBODY}(ان |لو )?${HOLDING}`,
  },
  {
    status: 'proposed',
    word: 'املت?|املا|رغبت?|رغبا|حلمت?|راغبا|راغبه|طمعا|رغبه',
    upTo: `${SOMEBODY}(في|ب)\\s(ان\\s)?${HOLDING}`,
  },
  // «يطالب زيلينسكي بلقاء بوتين», «توقعت الصحف لقاءهما», «دعا إلى مكالمة».
  {
    status: undefined,
    word: `${both('طالب|طلب|ناشد|لح|صر')}|${past('الح|اصر|حث|دعا|دع')}|${present('حث|دعو|دع')}|مطالبا|مطالبه|مناشدا|مناشده`,
    upTo: `${SOMEBODY}((ب|الي|ل|علي) )?${HOLDING}`,
  },
  {
    status: undefined,
    word: `${both('توقع|رجح|تكهن|خطط|تصور|ترقب')}|${past('اقترح|عرض|اعتزم|نوي|نو|افترض|انتظر|استبق')}|${present('قترح|عتزم|نوي|فترض|نتظر')}|يعرض|مقترحا|مقترحه|عارضا|عارضه|متوقعا|متوقعه|مرجحا|مرجحه`,
    upTo: `${SOMEBODY}((ب|علي) )?(ان )?${HOLDING}`,
  },
  {
    status: undefined,
    word: `${both('تعهد|وافق|تهيا')}|${past('وعد|ابدي|ابد|استعد')}|${present('قبل|بدي|ستعد')}|قبلت|متعهدا|متعهده`,
    upTo: `${SOMEBODY}((ب|علي|ل|استعداده ل|استعدادها ل|رغبته في|رغبتها في) )(ان )?${HOLDING}`,
  },
  // «في حال تعثرت مفاوضات», «شرط أن يلتقي».
  // «على افتراض أن», «إن كانت اجتمعت به», «لا يذكر أي منهما أنه هاتفه».
  { status: 'proposed', word: 'علي', upTo: `\\sافتراض${near(60)}` },
  { status: 'proposed', word: 'بافتراض', upTo: near(60) },
  {
    status: 'proposed',
    word: '(?<!و)ان',
    behind: '(?<!(^|\\s)[وف]?(بعد|قبل|منذ|بما|غير|الا) )',
    upTo: '\\sكان(ت|ا|وا)?\\s([^.؛،]{0,30}\\s)?',
    verbs: true,
  },
  {
    status: 'proposed',
    word: 'لا|لم',
    upTo: `\\s[يت](ذكر|قل|قول|وكد|علن|عترف|قر|تذكر)\\s([^.؛،]{0,40}\\s)?${THAT}${near(40)}`,
  },
  { status: undefined, word: both('شترط|اشترط'), upTo: near(60), occasions: true },
  { status: 'proposed', word: 'في', upTo: `\\sحال(ه)?${near(60)}` },
  { status: 'proposed', word: 'علي', upTo: `\\sامل${near(60)}` },
  { status: 'proposed', word: 'حتي|الا', upTo: `\\sاذا${near(60)}` },
  { status: 'proposed', word: 'ما|متي', upTo: `\\s(لم|ما)${near(60)}` },
  { status: 'proposed', word: 'بشرط|شرط|شريطه|رهنا?', upTo: near(60) },
  { status: 'denied', word: 'خشيه|تحسبا|خوفا|تخوفا|قلقا|حذرا', upTo: `\\s(من|ل)\\s?[^.؛،]{0,40}` },
];

/** Words of the same sentence behind the event. */
export const BEHIND_EVENT: readonly Verdict[] = [
  { status: 'denied', word: '(ال)?(مزعوم|مفترض|متخيل|منسوب|وهمي|ملفق|مختلق|مفبرك)(ه|ا)?', rest: '', within: 2 },
  {
    status: 'denied',
    word: 'لم|لا',
    rest: '\\s[يت](قع|حدث|حصل|جر|جري|تم|نعقد|عقد)\\s(قط|اصلا|ابدا|بتاتا|مطلقا|شيء|شي|بينهما)',
  },
  {
    status: 'denied',
    word: 'تبين|اتضح|ظهر',
    rest: '\\s(لها |له |لهم )?(لاحقا |بعد ذلك )?(ان(ه|ها|هما)? )?(معدله|مركبه|مفبركه|مزيفه|قديمه|ملفقه|كاذب|غير صحيح|مختلق)',
  },
  // «اتصل به، لكن أحداً لم يرد».
  {
    status: 'cancelled',
    word: 'لكن(ه|ها|هما)?|غير|الا|بيد',
    rest: '\\s((احدا?|ان ذلك|ذلك|ان الامر|ان الموعد|الموعد|شييا?|ان اللقاء|اللقاء|ان المكالمه|المكالمه|ان الاتصال|الاتصال|ان الاجتماع|الاجتماع|ان القمه|القمه|انه|انها)\\s(\\S+\\s)?)?لم [يت](حصل|تم|جر|حدث|قع|نعقد|عقد|رد|ستجب|جب|كتمل|تحقق|لتيم)(?!\\p{L})',
  },
  {
    status: 'denied',
    word: 'تبين|اتضح|ظهر',
    rest: '\\s(لها |له |لهم )?(لاحقا )?ان(ه|ها)?\\s([^.؛،]{0,25}\\s)?(لم|لا)\\s',
  },
  // «القمة ليست مطروحة», «اللقاء لم يعد قائماً».
  {
    status: 'cancelled',
    word: 'ليست?|غير',
    rest: '\\s(مطروح|وارد|قايم|ممكن)(ه|ا)?(?!\\p{L})',
    within: 3,
  },
  { status: 'cancelled', word: 'لم', rest: '\\s[يت](عد|كن) (مطروح|وارد|قايم|ممكن)(ه|ا)?(?!\\p{L})', within: 10 },
  { status: 'proposed', word: 'ثم|قبل', rest: '\\s(ان )?[يت]?(مسح|حذف|محا|محو)(ت|ه|ها)?(?!\\p{L})' },
  { status: 'denied', word: '[يت]عود', rest: '\\sفي (الحقيقه|الواقع|الاصل) الي' },
  {
    status: 'denied',
    word: 'لم',
    rest: '\\s[يت](لتق|جتمع|تحدث|تصل|قابل|تكلم|تحادث)\\S*\\s[^.؛]{0,40}(اصلا|ابدا|قط|بتاتا|في ذلك اليوم|يومها)(?!\\p{L})',
  },
  // «اجتماع كان ستولتنبرغ يرتّب له».
  {
    status: 'proposed',
    word: 'كانت?|كانا|كانوا',
    rest: '\\s([^.؛،]{0,30}\\s)?[يت](رتب|عد|خطط|حضر|سعي|تطلع|طمح|امل|نوي|عتزم)(ان|ون)? (ل|الي|ب|في)',
    within: 2,
  },
  {
    status: 'cancelled',
    word: 'رحلت?|اخرت?|نقلت?|دحرج',
    rest: '\\s(مجددا |ثانيه )?الي (ما بعد|موعد|اجل|وقت|اشعار|الاسبوع|الشهر|مطلع|العام)',
  },
  { status: 'proposed', word: 'ان', rest: '\\s(صح|صحت|تاكد|تاكدت|حصل|حصلت|وجد|وجدت)(?!\\p{L})' },
  { status: 'cancelled', word: 'لم', rest: '\\s([يت]ر|[يت]بصر) النور' },
  { status: 'cancelled', word: 'بقيت?|ظلت?', rest: '\\sحبرا علي ورق' },
  { status: 'cancelled', word: 'ادراج', rest: '\\sالرياح' },
  { status: 'cancelled', word: 'شطبت?|سحبت?', rest: '\\sمن (جدول|البرنامج|الاجنده)' },
];

/** What the next sentence, or the rest of this one, says of the whole. */
export const REPLIES: readonly Verdict[] = [
  { status: 'denied', word: 'لم', rest: '\\s([يت](قع|حدث|حصل) (شيء|شي)|[يت]جر (شيء|اي))' },
  { status: 'denied', word: 'ليست?', rest: '\\s(سوي|الا|غير) (شايعه|اشاعه|كذبه|خيال|وهم|خبر كاذب)' },
  { status: 'denied', word: 'مجرد|محض', rest: '\\s(شايعه|شايعات|اشاعه|اشاعات|كذب|كذبه|خيال|وهم|افتراء|اختلاق)' },
  { status: 'denied', word: 'لا', rest: '\\sشي(ء)? من (ذلك|هذا)' },
  { status: 'denied', word: 'شي(ء|يا|ا)?', rest: '\\sمن (ذلك|هذا)( القبيل)? لم' },
  { status: 'denied', word: 'من', rest: '\\sهذا القبيل لم' },
  { status: 'denied', word: 'ذلك|هذا', rest: '\\sلم [يت](حدث|حصل|قع)' },
];

/** What is said of that which nobody known stands for: that it is made up, or that nobody else has it. */
export const OF_RUMOURS: readonly Verdict[] = [
  ...REPLIES,
  { status: 'denied', word: 'من', rest: '\\sنسج (ال)?خيال' },
  { status: 'denied', word: 'ضرب', rest: '\\sمن (ال)?(خيال|وهم|جنون)' },
  { status: 'denied', word: '(الي |ل)?(تكذيب|نفي|دحض)(ه|ها|هما)', rest: '' },
  { status: 'denied', word: 'لا', rest: '\\s(اساس|صحه|وجود) ل' },
  { status: 'denied', word: 'عار|عاريه', rest: '\\s(تماما )?(عن|من) الصحه' },
  { status: 'denied', word: '(ال)?(مفبرك|ملفق|مختلق|مزيف|مضلل|مركب|مزور|باطل|زايف|كاذب)(ه|تان|ان)?', rest: '' },
  { status: 'proposed', word: 'لم', rest: '\\s[يت](وكد|ثبت|تاكد|تسن)' },
  { status: 'proposed', word: 'لم', rest: '\\s[يت]صدر\\s(\\S+\\s){0,4}(يوكد|يثبت|تاكيد|اثبات)' },
  { status: 'proposed', word: 'لا', rest: '\\s(دليل|تاكيد|شي(ء)? ي(ثبت|وكد))' },
  { status: 'proposed', word: 'ما|من', rest: '\\sي(وكد|ثبت|سند)' },
  { status: 'proposed', word: 'لم', rest: '\\sتجد من' },
  { status: 'proposed', word: 'دون|بلا', rest: '\\s(اي )?(تاكيد|دليل|سند)' },
  { status: 'proposed', word: 'غير|دون', rest: '\\sان [يت]\\S+\\s([^.؛،]{0,30}\\s)?(دليل|تاكيد|سند)' },
  { status: 'proposed', word: 'تعذر', rest: '\\s(التحقق|التاكد|التثبت)' },
  { status: 'proposed', word: 'غير', rest: '\\s(موكد|مسند|موثق)(ه)?' },
];
