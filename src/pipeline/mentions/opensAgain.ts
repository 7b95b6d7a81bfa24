import type { DocumentText, Sentence } from '../document/readDocument.ts';
import { isOfDate } from './isOfDate.ts';

/** «أما أمس فقد التقت كوزاك», «وفي اليوم التالي التقى»: nothing but particles and a day stands before the verb, so who acts was told before. */
export function opensAgain({ tokens }: DocumentText, { tokens: [first] }: Sentence, verb: number): boolean {
  if (verb === first || verb - first > MOST_WORDS) return false;
  return tokens.slice(first, verb).every(({ text }) => PARTICLES.has(text) || isOfDate(text.replace(/^و(?=ال)/u, '')));
}

const MOST_WORDS = 6;

const PARTICLES = new Set(
  'اما فقد وقد قد كما وكما ثم وفي في ويوم التالي الموالي ذاته نفسه وامس ومساء وصباح'.split(' '),
);

/** «ومن المرتقب أن يهاتف زيلينسكي غدا»: nothing but the words of a plan stands before the verb. */
export function opensWithPlan({ tokens }: DocumentText, { tokens: [first] }: Sentence, verb: number): boolean {
  return PLAN.test(
    tokens
      .slice(first, verb)
      .map(({ text }) => text)
      .join(' '),
  );
}

const PLAN = /^و?(من )?(ال)?(مقرر|مرتقب|منتظر|متوقع|مفترض|مزمع|ينتظر|يتوقع|يرتقب|يفترض) ان$/;
