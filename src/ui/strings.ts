import { counted } from '../arabic/counted.ts';

/** Every text of the interface. Names of kinds and statuses are in `lexicon/eventNames.ts`, which exports share. */
export const STRINGS = {
  siteName: 'بايدن وبوتين: خط زمني موثَّق',
  shortName: 'بايدن وبوتين',
  skipToContent: 'إلى المحتوى',
  skipToList: 'إلى قائمة الأحداث',
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
    axisHeading: 'المحور الزمني',
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

  settings: {
    open: 'الإعدادات',
    title: 'إعدادات القراءة',
    close: 'إغلاق',
    kept: 'تُحفظ هذه الاختيارات في متصفحك وحده.',
    months: 'أسماء الشهور',
    monthChoices: { both: 'يونيو/حزيران', egyptian: 'يونيو', levantine: 'حزيران', maghrebi: 'جوان' },
    digits: 'الأرقام',
    digitChoices: { latin: '0123', arabic: '٠١٢٣' },
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

/** Texts that are only ever printed into pages: no script needs to carry them. */
export const PAGE_STRINGS = {
  footerPromise: 'لا تاريخ بلا نصّ، ولا نصّ بلا مقال، ولا قراءة لتاريخ بلا بيان كيف بلغناها.',
  footerRights: 'نصوص المقالات لناشريها؛ والبرنامج مفتوح المصدر برخصة MIT.',

  timeline: {
    lede: 'لقاءات الرئيسين واتصالاتهما وما أحاط بها، كما روتها مقالات صحفية: كل تاريخ بنصّه، وكل نص بمقاله، وكيف عُرف التاريخ خطوة خطوة.',
    description:
      'خط زمني تفاعلي موثَّق لدبلوماسية بايدن وبوتين: القمم والمكالمات والمحادثات والتصريحات، كل حدث بتاريخه ونصوصه ومصادره.',
  },

  event: {
    date: 'التاريخ',
    status: 'الحالة',
    kind: 'النوع',
    people: 'الأطراف',
    place: 'المكان',
    passages: 'ماذا تقول المصادر',
    publishedOn: (date: string): string => `نُشر في ${date}`,
    publishedOnWeekday: (date: string): string => `نُشر يوم ${date}`,
    howDateKnown: 'كيف عرفنا التاريخ؟',
    howPublishedKnown: 'كيف عُرف تاريخ النشر؟',
    passageFrom: (publisher: string): string => `شاهد من ${publisher}`,
    inArticle: 'النص في مقاله',
    atPublisher: 'لدى الناشر',
    speaker: (name: string): string => `على لسان ${name}`,
    reportsStatus: (status: string): string => `في هذا النص: ${status}`,
    readsDate: (date: string): string => `يدل على: ${date}`,
    noDateOfItsOwn: 'لا يذكر هذا النص تاريخاً',
    markedTrigger: 'الكلمات التي تسمّي الحدث',
    markedTime: 'الكلمات التي تؤرّخه',
    conflicts: 'حيث تختلف المصادر',
    conflictField: (field: string): string => `تختلف المصادر في ${field}`,
    mergeReasons: 'لماذا عُدّت هذه النصوص حدثاً واحداً؟',
    decisions: {
      set: (date: string): string => `صحّح محرّر هذا الحدث في ${date}`,
      pin: (date: string): string => `راجع محرّر هذا الحدث وثبّت قراءته في ${date}`,
      merge: (date: string): string => `جمع محرّر هذا الحدث مع غيره في ${date}`,
      split: (date: string): string => `فصل محرّر عن هذا الحدث حدثاً آخر في ${date}`,
      splitOff: (date: string): string => `فصل محرّر هذا الحدث عن غيره في ${date}`,
      hide: (date: string): string => `أخفى محرّر هذا الحدث في ${date}`,
    },
    machineRead: 'كان البرنامج قد قرأ:',
    machineReadApart: 'كان البرنامج قد قرأها أحداثاً متفرّقة:',
    machineReadOne: 'كان البرنامج قد قرأهما حدثاً واحداً:',
    machineAgrees: 'هذا ما يقرؤه البرنامج أيضاً، وسيبقى كما هو وإن تغيّرت قراءته:',
    notMentioned: 'غير مذكور',
    splitOffEvent: 'الحدث المفصول:',
    splitFrom: 'الحدث الذي فُصل عنه:',
    gone: 'كان هذا الحدث في الخط الزمني، ولم يبق في المقالات ما يشهد له.',
    passagesIn: 'مقالات فيها شواهده:',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    neighbours: 'الأحداث المجاورة',
    dayUnknown: 'لم تحدّد المصادر يوماً بعينه.',
    unconfirmed: 'أعلنته المصادر مسبقاً، وليس في المقالات ما يؤكد أنه وقع.',
    hijri: (date: string): string => `الموافق ${date}`,
  },

  article: {
    published: 'تاريخ النشر',
    publisher: 'الناشر',
    body: 'نص المقال',
    bodyNote:
      'النص كما نُشر حرفاً بحرف. المظلَّل منه شواهد، وبعد كل شاهد رقم حدثه في القائمة أعلاه، وهو رابط إليه، وما خَفَت لونه من أثاث الصفحة لا من الخبر.',
    citedEvents: 'أحداث يشهد لها هذا المقال',
    onTimeline: 'اعرض هذه الأحداث على الخط الزمني',
    showDates: 'أظهر كل التواريخ التي قُرئت في النص',
    dates: 'التواريخ التي قُرئت في النص',
    undated: 'ما ذُكر ولم يُعرض، ولماذا',
    undatedNote: 'الكلمات المعلَّمة تسمّي حدثاً لم يُعرض؛ وقد يكون في الجملة نفسها حدث آخر معروض:',
    original: 'المقال لدى ناشره',
    sameOrigin: 'هذا المقال نقل لنص منشور في مقال آخر؛ ويُحسبان معاً مصدراً واحداً.',
  },

  about: {
    title: 'كيف صُنع هذا الخط الزمني',
    lede: 'يقرأ برنامج مقالات صحفية عربية، فيجد فيها الأحداث وتواريخها، ويضع تحت كل حدث النص الذي أثبته. لا يضيف البرنامج شيئاً من خارج المقالات، ولا يخمّن حين تسكت.',
    method: 'كيف تُقرأ التواريخ',
    steps: [
      'لكل مقال تاريخ نشر: من بياناته، أو من سطر التاريخ في نصّه، أو من قرائن النص إن لم تترك إلا احتمالاً واحداً. ومنه تُحسب «أمس» و«الخميس» و«الشهر المقبل».',
      'تُعرف في النص عبارات الزمن بصيغها كلها: التاريخ الصريح، وأسماء الشهور في بلدان العرب، والتاريخ الهجري، وأيام الأسبوع، والإشارة إلى يوم النشر أو إلى حدث آخر.',
      'تُعرف الكلمات التي تسمّي حدثاً (قمة، اتصال، محادثات، تصريح…) ومن شارك فيه وأين، وهل وقع أم أُعلن أم أُلغي أم نُفي.',
      'يُربط كل حدث بالعبارة التي تؤرّخه في جملته أو في ما حولها، وتُكتب خطوات ذلك كلها: هي ما تقرؤه تحت «كيف عرفنا التاريخ؟».',
      'ما تذكره مقالات عدّة عن يوم واحد وأطراف واحدة حدث واحد، وتُذكر أسباب جمعه. وإن اختلفت المصادر ظهر اختلافها جنباً إلى جنب.',
      'ما أعلنته المصادر مسبقاً ولم يؤكّد مقال وقوعه يبقى «معلناً»، ولو مضى موعده.',
    ],
    example: 'مثال من المقالات',
    exampleNote: 'هذا نص من أحد المقالات كما نُشر، وتحته كيف بلغ البرنامج تاريخه:',
    quality: 'كم يصيب',
    qualityNote: (events: string, articles: string): string =>
      `كتب محرّر بيده ما في المقالات من أحداث (${events} في ${articles})، وقورن بها الخط الزمني. والقواعد كُتبت والمقالات نفسها بين أيدينا، فقد تصيب أقل في مقالات لم ترها.`,
    measure: 'المقياس',
    value: 'النسبة',
    measures: {
      recall: 'الأحداث التي وُجدت بتاريخها ونوعها وأطرافها',
      precision: 'الأحداث المعروضة التي أقرّها المحرّر',
      evidence: 'المقالات الشاهدة التي وُجدت',
      status: 'الحالة الصحيحة (وقع، معلن…)',
      place: 'المكان الصحيح',
    },
    measuredOn: (date: string): string =>
      `مراجعة المحرّر للأحداث المرجعية: ${date}. وتُحسب النسب من جديد مع كل بناء للموقع.`,
    leftOut: 'ما تُرك ولماذا',
    leftOutNote:
      'نصوص فيها كلمات (معلَّمة) تسمّي حدثاً لم يُعرض، لأن عرضه كان سيحتاج إلى تخمين؛ وقد يكون في الجملة نفسها حدث آخر معروض:',
    corrections: 'التصحيحات',
    noCorrections: 'لم يصحّح محرّر شيئاً مما قرأه البرنامج حتى الآن. وإن صحّح ظهر التصحيح في صفحة الحدث مع ما كان قد قُرئ.',
    correctionsNote: 'هذا ما قرّره المحرّرون، وفي صفحة كل حدث ما كان البرنامج قد قرأه:',
    decided: {
      set: 'تصحيح',
      pin: 'تثبيت',
      merge: 'جمع',
      split: 'فصل',
      hide: 'إخفاء',
    },
    add: 'كيف يُضاف مقال',
    addSteps: [
      'يُوضع نص المقال كما نُشر في ملف جديد داخل المجلد data/articles، واسم الملف معرّف المقال.',
      'في أول الملف بياناته بين سطرين من ثلاث شرطات: العنوان والناشر وتاريخ النشر والرابط. كلها اختيارية، والناشر لا يُخمَّن.',
      'يُشغَّل الأمر npm run extract، فإن كان في الملف خطأ قال أين هو وما العمل.',
    ],
    addSample: `---
title: "عنوان المقال كما نُشر"
publisher: "اسم الناشر"
published: 2021-12-30
url: "https://example.org/article"
---
نص المقال كما نُشر…`,
    licence: 'الحقوق',
    licenceText:
      'البرنامج مفتوح المصدر برخصة MIT. نصوص المقالات لناشريها، تُعرض هنا للتوثيق مع ذكر مصدرها حيث ذُكر. ولك أن تستعمل البيانات مع ذكر هذا الموقع.',
  },

  history: {
    heading: 'كيف تطوّر الخبر',
    firstSeen: (status: string): string => `أول ذكر له: ${status}`,
    mentioned: 'أول ذكر له، بلا تاريخ.',
    status: (status: string): string => `صار: ${status}`,
    dated: (date: string): string => `وتاريخه ${date}`,
    confirmed: (articles: string): string => `ذكره أيضاً ${articles}، بلا جديد في التاريخ أو الحالة.`,
    asOf: 'الخط الزمني يومها',
    asOfDay: (date: string): string => `، في ${date}`,
  },

  list: {
    title: (page: number, pages: number): string => `الأحداث، صفحة ${page} من ${pages}`,
    pager: 'صفحات القائمة',
    page: (page: number, pages: number): string => `صفحة ${page} من ${pages}`,
    previous: 'الأحداث الأقدم',
    next: 'الأحداث الأحدث',
  },

  notFound: {
    title: 'لا صفحة هنا',
    text: 'ربما نُقل الرابط ناقصاً. كل الأحداث في الخط الزمني، ولكل حدث رابط لا يتغيّر.',
  },
} as const;
