/** What a fault of YAML means for whoever wrote the line, by the parser's own name for it. */
const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'كُتب المفتاح مرتين في قيد واحد',
  TAB_AS_INDENT: 'الإزاحة بمسافات، لا بعلامة جدولة (Tab)',
  BAD_INDENT: 'إزاحة السطر لا تطابق ما قبله',
  MULTILINE_IMPLICIT_KEY: 'المفتاح وقيمته على سطر واحد، وبعد النقطتين مسافة',
  BLOCK_AS_IMPLICIT_KEY: 'في السطر نقطتان بعدهما مسافة: ضع القيمة كلها بين علامتي اقتباس',
  MISSING_CHAR: 'إزاحة السطر لا تطابق ما قبله، أو لم يُغلق قوس أو علامة اقتباس',
  UNEXPECTED_TOKEN: 'في السطر علامة في غير مكانها، أو علامة جدولة (Tab) مكان المسافات',
};

export function yamlFault(code: string): string {
  return WORDS[code] ?? code;
}
