import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import { followsComma, gapBefore } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { type EventWordEntry, isEventWord, type WordTables } from '../../lexicon/compileWords.ts';
import { mayNameEvent } from '../../lexicon/eventToken.ts';
import { isRelativePronoun } from '../relativePronoun.ts';
import type { Clause } from '../splitClauses.ts';

/** The event word that a token is, in the longest reading that its surroundings allow. */
export function wordAt(
  doc: DocumentText,
  clause: Clause,
  at: number,
  words: WordTables,
): { readonly form: string; readonly word: EventWordEntry } | undefined {
  const token = doc.tokens[at] as Token;
  if (!mayNameEvent(token, words)) return undefined;
  for (const form of token.forms) {
    const fitting = words.events
      .get(form)
      ?.filter(
        entry => (entry.part === 'noun' || token.verbs.includes(form)) && applies(doc, clause, at, entry, words),
      );
    // «مسودتين نشرتهما»: what the pronoun on the verb means stands right before it.
    const word = fitting?.find(entry => isObjectBefore(doc, at, entry)) ?? fitting?.[0];
    if (word) return { form, word };
  }
  return undefined;
}

function isObjectBefore(doc: DocumentText, at: number, word: EventWordEntry): boolean {
  if (word.part !== 'verb' || !word.object || !word.needs) return false;
  const { needs } = word;
  return doc.tokens.slice(Math.max(0, at - RIGHT_BEFORE), at).some(token => isOneOf(token, needs));
}

const RIGHT_BEFORE = 3;

function applies(doc: DocumentText, clause: Clause, at: number, word: EventWordEntry, words: WordTables): boolean {
  if (word.entry.container && holdsAnother(doc, clause, at, word.part, words)) return false;
  if (word.part === 'verb' && word.entry.container && isNamedBefore(doc, at, words)) return false;
  if (word.part === 'noun' && word.after && !isOneOf(doc.tokens[at - 1], word.after)) return false;
  if (word.part === 'noun' && word.notAfter && isOneOf(doc.tokens[at - 1], word.notAfter)) return false;
  const needed = word.part === 'noun' ? word.with : word.needs;
  if (!needed) return true;
  const end = Math.min(clause.to, at + 1 + (word.part === 'noun' ? WITH_REACH : NEEDS_REACH));
  // «تحدث بلينكن هاتفيا مع زيلينسكي، وأبلغه»: told of already.
  const looksBack = word.part === 'verb' && word.object && word.entry.kind !== 'phone-call';
  const first = looksBack ? Math.max(0, at - OBJECT_REACH) : at + 1;
  for (let next = first; next < end; next++) {
    // «زار موسكو وأمضى فيها يومين، وتحدث هاتفيا»: what is joined on is told by a verb of its own.
    if (word.entry.container && word.part === 'verb' && followsComma(doc, next) && isJoined(doc, next)) return false;
    if ((doc.tokens[next] as Token).forms.some(form => needed.has(form))) return true;
  }
  return false;
}

const WITH_REACH = 4;
const NEEDS_REACH = 12;
/** «المعاهدة التي … مددتاها»: so far before the verb may stand what its pronoun means. */
const OBJECT_REACH = 14;

const isJoined = ({ tokens }: DocumentText, at: number): boolean => tokens[at]?.text.startsWith('و') ?? false;

function holdsAnother(
  doc: DocumentText,
  clause: Clause,
  at: number,
  part: EventWordEntry['part'],
  words: WordTables,
): boolean {
  // «جولة ثانية والاتفاق على …»: what is joined on is another matter.
  const near = doc.tokens.slice(at + 1, Math.min(clause.to, at + 1 + HOLDS_REACH[part]));
  const joined = near.findIndex(({ text, forms }) => text.startsWith('و') && isNoun({ forms: forms.slice(1) }, words));
  return near
    .slice(0, joined < 0 ? near.length : joined)
    .some((token, next) =>
      token.forms.some(form =>
        words.events
          .get(form)
          ?.some(entry => entry.part === 'noun' && applies(doc, clause, at + 1 + next, entry, words)),
      ),
    );
}

/** «جولة محادثات»; between a verb and what it holds stands its subject. Words. */
const HOLDS_REACH = { noun: 4, verb: 8 } as const;

/** «لقاء جمع الوزيرين», «القمة التي جمعتهما», «القمة الافتراضية التي جمعت»: the noun names it already. */
function isNamedBefore(doc: DocumentText, at: number, words: WordTables): boolean {
  const relative = isRelativePronoun(doc.tokens[at - 1]?.text);
  // «اجتماعا كان سيجمعه بلافروف».
  const was = !relative && /^كانت?$/.test(doc.tokens[at - 1]?.text ?? '');
  const noun = relative || was ? at - 2 : at - 1;
  for (let before = noun; before > noun - ATTRIBUTES; before--) {
    if (isNoun(doc.tokens[before], words)) return true;
    if (gapBefore(doc, before + 1).trim() !== '' || !ATTRIBUTE.test(doc.tokens[before]?.text ?? '')) return false;
  }
  return false;
}

/** «مكالمة هاتفية جديدة جمعت»: as many words from the noun to the verb. */
const ATTRIBUTES = 3;
const ATTRIBUTE = /^\p{L}{3,}(ه|يه|ي|د|ف|ق)$|^ال\p{L}{3,}$/u;

function isNoun(token: Pick<Token, 'forms'> | undefined, words: WordTables): boolean {
  return token !== undefined && isEventWord(token.forms, 'noun', words);
}
