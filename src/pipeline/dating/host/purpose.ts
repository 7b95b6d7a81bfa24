import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** «يصل الجمعة للقائه، في ذروة الغضب من …»: what somebody goes for ends at the comma. */
export function isPurpose(text: string, { trigger }: Mention): boolean {
  return text.startsWith('لل', trigger.start);
}

/** «وصلت القوات الاثنين للمشاركة في مناورات»: the day they came, not that of the exercise. */
export function isWhatFor(text: string, { trigger, kind }: Mention, { end }: LocatedTime): boolean {
  return kind === 'exercise' && end < trigger.start && FOR.test(text.slice(end, trigger.start));
}

const FOR = /\s(للمشاركه في|تمهيدا ل|استعدادا ل|تحضيرا ل|لاجراء)\s?(ال)?$/;
