/** Arabic forms of a counted noun: «حدث واحد»، «حدثان»، «3 أحداث»، «11 حدثاً». */
export interface Counted {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  /** After 3 to 10, also 103 to 110. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After 100, 101, 102 and their like. */
  readonly other: string;
}

const rules = /* @__PURE__ */ new Intl.PluralRules('ar');

export function counted(n: number, forms: Counted): string {
  const rule = rules.select(n);
  if (rule === 'zero') return forms.none;
  if (rule === 'one') return forms.one;
  if (rule === 'two') return forms.two;
  return `${n} ${forms[rule]}`;
}
