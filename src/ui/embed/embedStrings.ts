import { DEFAULT_DATE_PREFERENCES, formatDay, formatRange } from '../../arabic/formatDate.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { EmbedParams } from './params.ts';

/** What frames and the snippets around them say. */
export const EMBED_STRINGS = {
  cardTitle: (title: string): string => `${title} — من الخط الزمني لبايدن وبوتين`,
  listTitle: 'أحداث من الخط الزمني لبايدن وبوتين',
  eventsOfArticle: (heading: string): string => `أحداث وردت في «${heading}»`,
  articleListTitle: (heading: string): string => `أحداث وردت في «${heading}» — من الخط الزمني لبايدن وبوتين`,
  /** «أحداث من الخط الزمني…، من 1 إلى 31 ديسمبر 2021». */
  part: (title: string, { from, to, months, digits }: EmbedParams): string => {
    const dates = { ...DEFAULT_DATE_PREFERENCES, months, digits };
    const days =
      from && to
        ? formatRange(from, to, dates)
        : from
          ? `منذ ${formatDay(from, dates)}`
          : to && `حتى ${formatDay(to, dates)}`;
    return days ? `${title}، ${days}` : title;
  },
  axisTitle: 'المحور الزمني لبايدن وبوتين',
  openEvent: 'الحدث بشواهده كلها',
  openTimeline: 'الخط الزمني كاملاً',
  morePassages: (n: number): string => (n === 1 ? 'وشاهد آخر في صفحة الحدث' : `وشواهد أخرى (${n}) في صفحة الحدث`),
  published: (day: IsoDay): string => `نُشر في ${formatDay(day)}`,
  nothing: 'لا أحداث في هذا النطاق.',
  asOf: (version: string): string => `كما كان في إصدار البيانات ${version}`,
  events: 'الأحداث',
} as const;
