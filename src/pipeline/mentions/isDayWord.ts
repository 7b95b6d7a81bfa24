const DAYS = new Set('الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت اليوم الليله امس غدا'.split(' '));

/** A weekday or «اليوم»: it tells when, and neither who nor what. */
export function isDayWord(text: string): boolean {
  return DAYS.has(text);
}
