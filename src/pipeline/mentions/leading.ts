/** Verbs of those who lead a delegation or a meeting, folded: «ترأس», «يقود», «ترأستها». */
export const LEADS = /^[وف]?(س?[يت])?(تراس|قود|راس|مثل)(ت|ه|ها)?$|^[وف]?(قاد|قادت|قادها|قاده)$/;

/** What leads from a meeting to those who led it or came: «برئاسة شيرمان», «قادها ريابكوف», «بحضور أوستن». */
export const LED_BY = /^[وف]?(ب(رياسه|قياده|مشاركه|حضور)|(ي|ت)?(قود|تراس)(ها|ه|هما)|قاد(ها|ه)|تراس(ها|ه|تها|ته))$/;

/** Guests of a body that meets: «بحضور شيرمان». */
export const ATTENDED_BY = /^و?ب(حضور|مشاركه)$/;
