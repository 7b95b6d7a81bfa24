import { formatDay } from '../../arabic/formatDate.ts';
import type { IsoDay } from '../../model/calendar.ts';

/** What frames and the snippets around them say. */
export const EMBED_STRINGS = {
  cardTitle: (title: string): string => `${title} — من الخط الزمني لبايدن وبوتين`,
  listTitle: 'أحداث من الخط الزمني لبايدن وبوتين',
  eventsOfArticle: (heading: string): string => `أحداث وردت في «${heading}»`,
  articleListTitle: (heading: string): string => `أحداث وردت في «${heading}» — من الخط الزمني لبايدن وبوتين`,
  axisTitle: 'المحور الزمني لبايدن وبوتين',
  openEvent: 'الحدث بشواهده كلها',
  openTimeline: 'الخط الزمني كاملاً',
  morePassages: (n: number): string => (n === 1 ? 'وشاهد آخر في صفحة الحدث' : `وشواهد أخرى (${n}) في صفحة الحدث`),
  published: (day: IsoDay): string => `نُشر في ${formatDay(day)}`,
  nothing: 'لا أحداث في هذا النطاق.',
  asOf: (version: string): string => `كما كان في إصدار البيانات ${version}`,
  events: 'الأحداث',
} as const;
