import { counted } from '../arabic/counted.ts';

/** Every text of the interface. Names of kinds and statuses are in `lexicon/eventNames.ts`, which exports share. */
export const STRINGS = {
  siteName: 'بايدن وبوتين: خط زمني موثَّق',
  shortName: 'بايدن وبوتين',
  skipToContent: 'إلى المحتوى',
  mainNavigation: 'أقسام الموقع',
  toTimeline: 'الخط الزمني',
  toAbout: 'عن الموقع',
  toReport: 'ضعه في تقريرك',
  pageTitle: (title: string): string => `${title} · بايدن وبوتين`,
  data: 'البيانات (JSON)',
  listSeparator: '، ',
  articleOf: (date: string): string => `مقال بتاريخ ${date}`,

  timeline: {
    title: 'ماذا جرى بين بايدن وبوتين، ومتى؟',
    asleep: 'تعذّر تحميل البحث والمحور. الأحداث كلها في القائمة هنا؛ أعد تحميل الصفحة لتجرّب مرة أخرى.',
    listHeading: 'الأحداث',
    showEvidence: 'الشواهد',
    hideEvidence: 'إخفاء الشواهد',
    openEvent: (passages: string): string => `صفحة الحدث: ${passages} وكيف عُرف تاريخه`,
    disputed: 'تختلف فيه المصادر',
    corrected: 'صحّحه محرّر',
  },

  axis: {
    heading: 'المحور الزمني',
    tools: 'التنقل في المحور',
    earlier: 'إلى الأقدم',
    later: 'إلى الأحدث',
    closer: 'تقريب',
    farther: 'إبعاد',
    all: 'الكل',
    signs: { occurred: 'وقع', unconfirmed: 'لم يؤكَّد وقوعه', statement: 'تصريح' },
    count: (events: string, when: string): string => `${events}، ${when}: اختره لترى ما فيه`,
    hintOnBars: 'كل عمود عدد الأحداث في مدّته: اختره لترى ما فيه.',
    hintOnTouch: 'المس حدثاً لتقرأ شواهده. حرّك المحور بإصبع، وقرّبه بإصبعين.',
    hint: 'مرّ على نقطة لتعرف حدثها، أو اخترها لتقرأ شواهدها. بلوحة المفاتيح: الأسهم بين الأحداث، و+ و− للتقريب والإبعاد.',
  },

  find: {
    search: 'ابحث في الأحداث والنصوص',
    placeholder: 'ابحث: بيسكوف، 16/6…',
    filters: 'تصفية',
    facets: { kinds: 'النوع', people: 'الأطراف', statuses: 'الحالة', sources: 'المصدر' },
    chosen: '، المختار منه:',
    proposed: 'مقترح أو محتمل',
    fold: 'اطوِ التصريحات',
  },

  asOf: {
    label: 'كما نُشر حتى',
    all: 'كل المقالات',
    hint: 'اسحب لترى ما كان معروفاً في يوم سابق',
    before: 'قبل أول مقال',
    reset: 'كل المقالات',
    undated: 'ذُكرت حتى ذلك اليوم ولم يُقل متى:',
  },

  close: 'إغلاق',

  settings: {
    open: 'الإعدادات',
    title: 'إعدادات القراءة',
    kept: 'تُحفظ هذه الاختيارات في متصفحك وحده.',
    months: 'أسماء الشهور',
    monthChoices: { both: 'يونيو/حزيران', egyptian: 'يونيو', levantine: 'حزيران', maghrebi: 'جوان' },
    digits: 'الأرقام',
    digitChoices: { latin: '0123', arabic: '٠١٢٣' },
    digitNames: { latin: '0123، غربية', arabic: '٠١٢٣، مشرقية' },
    hijri: 'التاريخ الهجري',
    hijriChoices: { false: 'مخفي', true: 'ظاهر' },
    theme: 'الألوان',
    themeChoices: { auto: 'كالجهاز', light: 'فاتحة', dark: 'داكنة' },
    axis: 'جريان الزمن على المحور',
    axisChoices: { rtl: 'من اليمين إلى اليسار', ltr: 'من اليسار إلى اليمين' },
  },

  events: (n: number): string =>
    counted(n, { none: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' }),
  sources: (n: number): string =>
    counted(n, { none: 'بلا مصدر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدراً', other: 'مصدر' }),
  passages: (n: number): string =>
    counted(n, { none: 'بلا نصوص', one: 'نص واحد', two: 'نصّان', few: 'نصوص', many: 'نصاً', other: 'نص' }),
  articles: (n: number): string =>
    counted(n, { none: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: 'مقالات', many: 'مقالاً', other: 'مقال' }),
} as const;
