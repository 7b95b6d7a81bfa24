/** What is said where nothing is found; fetched with it. */
export const NOTHING_STRINGS = {
  nothing: 'لا حدث يوافق ما اخترته.',
  lift: {
    kinds: 'ارفع تصفية النوع',
    people: 'ارفع تصفية الأطراف',
    statuses: 'ارفع تصفية الحالة',
    sources: 'ارفع تصفية المصدر',
    isFolded: 'أظهر التصريحات',
    query: 'امحُ البحث',
    asOf: 'ارجع إلى كل ما نُشر',
  },
  liftTogether: (ways: readonly string[]): string => ways.join('، و'),
  liftAll: 'ابدأ من جديد',
} as const;
