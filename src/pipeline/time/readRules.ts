import type { IsoDay } from '../../model/calendar.ts';
import type { Context, Reading, Rule, Start } from './context.ts';
import { joinLengths } from './joinLengths.ts';
import { joinRange } from './joinRange.ts';
import { joinTime } from './joinTime.ts';
import { isPartOfName } from './partOfName.ts';
import { qualify } from './qualify.ts';
import { RULES } from './rules.ts';
import type { Analysis } from './sense.ts';
import type { TimeWord } from './timeWords.ts';

/** A reading and the rule that made it. */
export interface RuleReading extends Reading {
  readonly rule: string;
}

const digitRules = RULES.filter(({ starts }) => starts.includes('digits'));
// Analyses are shared by all occurrences of a word, so the rules it can begin are worked out once.
const rulesOf = new WeakMap<readonly Analysis[], readonly Rule[]>();

function rulesFor(word: TimeWord): readonly Rule[] {
  if (word.value >= 0) return digitRules;
  let rules = rulesOf.get(word.analyses);
  if (rules === undefined) {
    const starts = new Set(
      word.analyses.map(({ sense }): Start => (sense.k === 'word' ? `word:${sense.word}` : sense.k)),
    );
    rules = RULES.filter(rule => rule.starts.some(start => starts.has(start)));
    rulesOf.set(word.analyses, rules);
  }
  return rules;
}

/** The longest reading of the words from `at` on. `skipTo` when they only look like a time. */
function readAt(context: Context, at: number): { reading?: RuleReading; skipTo: number } {
  const word = context.words[at];
  return word === undefined ? { skipTo: at } : readWith(rulesFor(word), context, at);
}

function readWith(rules: readonly Rule[], context: Context, at: number): { reading?: RuleReading; skipTo: number } {
  let best: Reading | undefined;
  let by = '';
  let skipTo = at + 1;
  for (const rule of rules) {
    const read = rule.read(context, at);
    if (read === undefined) continue;
    if ('notTime' in read) {
      if (read.next > (best?.next ?? 0)) {
        best = undefined;
        skipTo = Math.max(skipTo, read.next);
      }
    } else if (read.next > (best?.next ?? skipTo - 1) || (best === undefined && read.next >= skipTo)) {
      best = read;
      by = rule.name;
    }
  }
  return best ? { reading: named(best, by), skipTo: best.next } : { skipTo };
}

/** Field by field, so that readings are alike whichever rule made them: what looks at many of them is quicker so. */
function named(read: Reading, rule: string): RuleReading {
  return {
    rule,
    at: read.at,
    start: read.start,
    next: read.next,
    end: read.end,
    type: read.type,
    value: read.value,
    mod: read.mod,
    edtf: read.edtf,
    range: read.range,
    anchor: read.anchor,
    explicit: read.explicit,
    why: read.why,
    problems: read.problems,
    grain: read.grain,
    fields: read.fields,
  };
}

const NO_RULES: readonly Rule[] = [];
type ReadAt = (context: Context, at: number) => RuleReading | undefined;

/** What a caller of `readAll` may want besides. */
interface ReadOptions {
  /** The day that words behind this reading are to be read on, where it gives them another. */
  readonly dayFrom?: (reading: RuleReading) => IsoDay | undefined;
  /** Where an expression is of use. */
  readonly mayBegin?: (at: number) => boolean;
}

/** Reads all words once, left to right; each expression begins after the one before it. */
export function readAll(
  base: Omit<Context, 'told'>,
  { dayFrom = () => undefined, mayBegin = () => true }: ReadOptions = {},
): RuleReading[] {
  const told: RuleReading[] = [];
  const { source, words } = base;
  let context: Context = { source, words, reference: base.reference, told };
  const again: ReadAt = (inner, from) => readAt(inner, from).reading;
  let at = 0;
  while (at < base.words.length) {
    const word = base.words[at] as TimeWord;
    const rules = word.value < 0 && word.analyses.length === 0 ? NO_RULES : rulesFor(word);
    if (rules.length === 0 || !mayBegin(at)) {
      at++;
      continue;
    }
    const { reading, skipTo } = readWith(rules, context, at);
    if (reading === undefined) {
      at = skipTo;
      continue;
    }
    if (isPartOfName(base.words, reading)) {
      at = reading.next;
      continue;
    }
    const whole = joinLengths(context, joinRange(context, joinTime(context, reading), again), again);
    const qualified = qualify(base.words, whole);
    told.push(qualified);
    at = whole.next;
    const reference = dayFrom(qualified);
    if (reference !== undefined) context = { source, words, reference, told };
  }
  return told;
}
