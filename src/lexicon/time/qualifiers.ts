// Words outside an expression that open its date to one side or put it in doubt.

/** «ابتداء من يونيو 2021»: from it on. «منذ» is among the words of grammar. */
export const BEGINNING_WITH: readonly string[] = ['ابتداء من', 'اعتبارا من', 'بدءا من', 'بداية من', 'انطلاقا من'];

/** «حتى يناير 2022»: up to it. */
export const UNTIL: readonly string[] = ['حتى', 'لغاية', 'إلى غاية', 'لحين', 'وحتى'];

/** «ربما في يناير», «على الأرجح في يناير»: in doubt. */
export const DOUBT: readonly string[] = ['ربما', 'لعله', 'لعلها', 'على الأرجح', 'الأرجح', 'يرجح', 'يحتمل', 'محتمل'];

/** «في يناير على الأرجح». */
export const DOUBT_AFTER: readonly string[] = ['على الأرجح', 'الأرجح', 'ربما', 'غالبا', 'على الأغلب'];

/** «قد يكون في يناير»: what is in doubt is the date. */
export const EXPECTED_TO_BE: readonly string[] = ['يكون', 'تكون', 'يعود', 'تعود', 'كان', 'كانت'];
