import { isOneOf } from '../../../arabic/tokens.ts';
import type { EntityMention } from '../../../model/mention.ts';
import { followsComma } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isAskedBy } from './inviters.ts';

/** Named beside an event without a part in it: whom an aide serves, who was not there, who asked for it, whose gathering it was beside. */
export function isLeftOut(doc: DocumentText, entity: EntityMention, trigger: Trigger, words: WordTables): boolean {
  const { type, clitic, tokens } = entity;
  const [at] = tokens;
  return (
    // «بون، المستشار الدبلوماسي لماكرون»: whose adviser he is.
    (type === 'person' && /ل$/.test(clitic) && isAideOf(doc, at, words)) ||
    isAbsent(doc, at) ||
    (type !== 'person' && isAskedBy(doc, at)) ||
    isOnTheWay(doc, entity, trigger) ||
    // «في ريغا عاصمة لاتفيا».
    (type === 'place' && /^(ال)?عاصمه$/.test(doc.tokens[at - 1]?.text ?? '')) ||
    isMarginal(doc, trigger, at) ||
    didNotAttend(doc, trigger, at) ||
    isOneOf(doc.tokens[at - 1], words.belongsTo)
  );
}

/** «نقل 800 جندي من إيطاليا إلى لاتفيا»: where they set out from, and where they go. */
function isOnTheWay({ tokens }: DocumentText, { type, tokens: [at, to] }: EntityMention, { kind }: Trigger): boolean {
  if (type !== 'place' || kind !== 'military') return false;
  const [before, after] = [tokens[at - 1]?.text, tokens[to]?.text];
  return (before === 'من' && after === 'الي') || (before === 'الي' && tokens[at - 3]?.text === 'من');
}

/** «المتاخمة لأوكرانيا»: a country after ل is whom something is for or beside. */
export function isBeside({ tokens }: DocumentText, { type, clitic, tokens: [at] }: EntityMention): boolean {
  return type !== 'person' && /[لك]$/.test(clitic) && !COUNCILS.has(tokens[at - 1]?.text ?? '');
}

/** «المجلس الدائم لمنظمة الأمن والتعاون»: the body whose council it is. */
const COUNCILS = new Set(
  'المجلس الدايم مجلس لمجلس اجتماع اجتماعا الاجتماع قمه القمه الوزاري السنوي العاديه الاستثناييه الطاريه الطاري'.split(
    ' ',
  ),
);

function isAideOf({ tokens }: DocumentText, at: number, { aides }: WordTables): boolean {
  return isOneOf(tokens[at - 1], aides) || isOneOf(tokens[at - 2], aides);
}

/** «في غياب أي وفد روسي» too. */
function isAbsent({ tokens }: DocumentText, at: number): boolean {
  if (ABSENT.has(tokens[at - 1]?.text ?? '')) return true;
  return /^ا(ي|يه)$/.test(tokens[at - 2]?.text ?? '') && ABSENT.has(tokens[at - 3]?.text ?? '');
}

/** «بلا بوتين», «غاب عنها بوتين», «باستثناء لافروف»: not there. */
const ABSENT = new Set(['بلا', 'دون', 'بدون', 'غياب', 'بغياب', 'عنها', 'عنه', 'باستثناء', 'عدا']);

/** «اللقاء، الذي جرى على هامش المجلس الوزاري للمنظمة»: whose gathering it was beside. */
function isMarginal(doc: DocumentText, { to }: Trigger, at: number): boolean {
  for (let before = at - 1; before >= Math.max(to, at - MARGIN_REACH); before--) {
    if (followsComma(doc, before + 1)) return false;
    if (doc.tokens[before]?.text === 'هامش') return true;
  }
  return false;
}

const MARGIN_REACH = 6;

/** «لم يحضر بوتين القمة»: it was held without him. */
function didNotAttend({ tokens }: DocumentText, { from, word }: Trigger, at: number): boolean {
  if (word.part !== 'noun' || at >= from) return false;
  return /^[وف]?لم$/.test(tokens[at - 2]?.text ?? '') && /^[يت](حضر|شارك)$/.test(tokens[at - 1]?.text ?? '');
}
