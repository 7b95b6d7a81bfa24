/** Widths of characters in em, as Readex Pro draws them at the weight of text, rounded up. */
export interface LetterWidth {
  readonly letters: string;
  /** At the end of a word, or standing alone. */
  readonly open: number;
  /** Joined to the letter after it; letters without this join none. */
  readonly joined?: number;
}

export const LETTER_WIDTHS: readonly LetterWidth[] = [
  { letters: 'اأإآٱ', open: 0.31 },
  { letters: 'ء', open: 0.39 },
  { letters: 'دذ', open: 0.58 },
  { letters: 'رز', open: 0.5 },
  { letters: 'وؤ', open: 0.54 },
  { letters: 'ة', open: 0.56 },
  { letters: 'ى', open: 0.81 },
  { letters: 'يئ', open: 0.81, joined: 0.41 },
  { letters: 'بتث', open: 0.95, joined: 0.37 },
  { letters: 'ن', open: 0.75, joined: 0.37 },
  { letters: 'جحخ', open: 0.71, joined: 0.77 },
  { letters: 'سش', open: 1.33, joined: 0.97 },
  { letters: 'صض', open: 1.47, joined: 1.04 },
  { letters: 'طظ', open: 0.89, joined: 0.87 },
  { letters: 'عغ', open: 0.62, joined: 0.59 },
  { letters: 'فڤ', open: 1.09, joined: 0.58 },
  { letters: 'ق', open: 0.79, joined: 0.58 },
  { letters: 'ك', open: 0.95, joined: 0.55 },
  { letters: 'ل', open: 0.73, joined: 0.32 },
  { letters: 'م', open: 0.62, joined: 0.64 },
  { letters: 'ه', open: 0.5, joined: 0.5 },
  { letters: " \u00a0،؛.,:!|'", open: 0.29 },
  { letters: '()[]«»-"', open: 0.5 },
  { letters: '؟/–', open: 0.56 },
  { letters: '…', open: 0.61 },
  { letters: '0123456789', open: 0.62 },
  { letters: '٠١٢٣٤٥٦٧٨٩', open: 0.62 },
];
