// What a counted unit can be beside time.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** After «ساعة» and its plural these make it a watch: «14 ساعة سويسرية», «ثلاث ساعات يد». */
export const WATCH_WORDS: readonly string[] = list(`
  سويسرية ذهبية فضية ماسية ذكية يدوية رقمية فاخرة رملية شمسية جدارية أثرية ثمينة مقلدة مزورة مرصعة نسائية رجالية
  كلاسيكية قديمة ميكانيكية يابانية صينية مسروقة مهربة مطلية رولكس رولكسية أوميغا كارتييه آبل ماركة يد حائط جيب منبه
  عتيقة نادرة نفيسة
`);

/** Signing verbs and their like in the past, third person singular: what they govern is a contract, not ten years. */
export const SIGNING_VERBS: readonly string[] = list(`
  وقع أبرم منح أرسى فسخ ألغى فاز نال جدد انتزع حصد رسا وقعت أبرمت منحت أرست فسخت ألغت فازت نالت جددت حصدت رست وقعا
  وقعوا أبرموا يوقع توقع يبرم تبرم سيوقع ستوقع توقيع بتوقيع إبرام بإبرام فسخ ترسية إلغاء قيمة بقيمة
`);

/** After «عقود» these make it contracts: «ثلاثة عقود مع شركات», «عقدين لتوريد القمح». */
export const CONTRACT_WORDS: readonly string[] = list(`
  مع بقيمة لتوريد لبناء لشراء لتنفيذ لتطوير لإنشاء لتشغيل لصيانة تجارية نفطية عمل إيجار تأمين إعلانية رعاية احتراف
  استثمارية حكومية عسكرية تسليح مبرمة موقعة جديدة آجلة زواج بيع شراء توريد
`);

/** What rises to a number or falls to it: after these «إلى 1976» is an amount. Stems, as they stand in any form. */
export const AMOUNT_STEMS: readonly string[] = list(`
  ارتفع ترتفع يرتفع زاد تزيد يزيد ازداد وصل تصل يصل بلغ تبلغ يبلغ انخفض تنخفض ينخفض تراجع يتراجع هبط تهبط يهبط صعد تصعد
  يصعد قفز تقفز يقفز رفع ترفع يرفع خفض تخفض يخفض نزل تضاعف ليصل ليرتفع لترتفع لتصل ليبلغ لتبلغ حصيلة الحصيلة عدد العدد
  أعداد سعر السعر أسعار المؤشر مؤشر تقلص نما هوى هوت تدنى تدنت
`);
