import type { Lane } from '../model/lanes.ts';
import type { Conflict, Correction, DateBasis, EventKind, EventStatus } from '../model/timeline.ts';

/** What an event is called by kind, as pages and exports show it. */
export const KIND_NAMES: Readonly<Record<EventKind, string>> = {
  summit: 'قمة',
  meeting: 'لقاء',
  talks: 'محادثات',
  'phone-call': 'اتصال هاتفي',
  'video-call': 'اتصال بالفيديو',
  visit: 'زيارة',
  statement: 'تصريح',
  document: 'وثيقة',
  exercise: 'مناورات',
  sanctions: 'عقوبات',
  military: 'تحرك عسكري',
  other: 'حدث آخر',
};

export const STATUS_NAMES: Readonly<Record<EventStatus, string>> = {
  occurred: 'وقع',
  planned: 'معلن ولم يؤكَّد وقوعه',
  cancelled: 'أُلغي',
  proposed: 'مقترح',
};

/** Nobody proposes such things: they are feared or expected. */
const POSSIBLE: Readonly<Record<EventStatus, string>> = { ...STATUS_NAMES, proposed: 'محتمل' };

/** Statuses as they are called of an event of each kind. */
export const STATUS_NAMES_OF: Readonly<Record<EventKind, Readonly<Record<EventStatus, string>>>> = {
  summit: STATUS_NAMES,
  meeting: STATUS_NAMES,
  talks: STATUS_NAMES,
  'phone-call': STATUS_NAMES,
  'video-call': STATUS_NAMES,
  visit: STATUS_NAMES,
  statement: { ...POSSIBLE, occurred: 'صدر' },
  document: STATUS_NAMES,
  exercise: POSSIBLE,
  sanctions: POSSIBLE,
  military: POSSIBLE,
  other: POSSIBLE,
};

export const CONFLICT_FIELD_NAMES: Readonly<Record<Conflict['field'], string>> = {
  date: 'التاريخ',
  place: 'المكان',
  status: 'الحالة',
};

/** What an editor may overrule, in the order in which it is told. */
export const CORRECTED_FIELD_NAMES: Readonly<Record<keyof Correction['machine'], string>> = {
  title: 'العنوان',
  summary: 'الملخص',
  ...CONFLICT_FIELD_NAMES,
  kind: 'النوع',
  participants: 'الأطراف',
};

/** How the publication date of an article is known. */
export const BASIS_NAMES: Readonly<Record<DateBasis, string>> = {
  metadata: 'من بيانات المقال',
  dateline: 'من سطر التاريخ في النص',
  inferred: 'مستنتج من قرائن النص',
};

/** Shown where an article does not say who published it. */
export const NO_PUBLISHER = 'ناشر غير مذكور';

/** Lanes of the axis, from the top. */
export const LANE_NAMES: Readonly<Record<Lane, string>> = {
  presidents: 'الرئيسان',
  delegations: 'الوفود والوزراء',
  statements: 'تصريحات ووثائق',
  ground: 'تحركات على الأرض',
};

/** Said of an event about which sources disagree. */
export const DISPUTED = 'تختلف فيه المصادر';
