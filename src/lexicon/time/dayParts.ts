/** Parts of the day: TIMEX3 suffix after `T`, without the article. */
export const DAY_PARTS: readonly {
  readonly part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
  readonly words: readonly string[];
}[] = [
  { part: 'MO', words: ['صباح', 'صباحا', 'فجر', 'فجرا', 'ضحى', 'صبيحة', 'صباحية', 'سحر'] },
  { part: 'MI', words: ['ظهر', 'ظهرا', 'ظهيرة', 'زوال', 'زوالا'] },
  { part: 'AF', words: ['بعد ظهر', 'بعد الظهر', 'عصر', 'عصرا', 'بعد ظهيرة', 'بعد الظهيرة'] },
  { part: 'EV', words: ['مساء', 'مساءا', 'عشية', 'أمسية', 'سهرة', 'مغرب', 'غروب', 'عشاء'] },
  { part: 'NI', words: ['ليل', 'ليلا', 'ليلة'] },
];

/** Dayparts that are common words of another meaning; alone or with «ال» they are no time. */
export const WEAK_DAY_PARTS: readonly string[] = [
  'عصر',
  'فجر',
  'ضحى',
  'مغرب',
  'غروب',
  'عشاء',
  'سحر',
  'عشية',
  'صبيحة',
  'ظهر',
  'أمسية',
  'سهرة',
];
