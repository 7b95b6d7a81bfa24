import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { EventKind } from '../../model/timeline.ts';
import { followsComma, gapBefore } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { type EventWordEntry, isEventWord, type Tense, type WordTables } from '../lexicon/compileWords.ts';
import { onceAWord } from '../lexicon/onceAWord.ts';
import { isOfDate } from './isOfDate.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import type { Clause } from './splitClauses.ts';

/** Words that name an event. Token indices, `to` excluded. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly word: EventWordEntry;
  readonly kind: EventKind;
  readonly kinds: ReadonlySet<EventKind>;
  readonly label: string;
  readonly feminine: boolean;
  readonly tense?: Tense;
  readonly definite: boolean;
  /** No event word itself: another of those before it («وأخرى بين …»). */
  readonly again?: true;
  /** The noun carries a possessive ending («اجتماعه», «لقاؤهما»). */
  readonly owner?: 'one' | 'two';
  /** What a gathering of many is about, as the table has it («المناخ»). */
  readonly forum?: string;
}

const WITH_REACH = 4;
const NEEDS_REACH = 12;
/** «المعاهدة التي … مددتاها»: so far before the verb may stand what its pronoun means. */
const OBJECT_REACH = 14;
const MEDIUM_REACH = 8;

/** The event words of a clause, longest reading first; a medium after the word («عبر الفيديو») settles its kind. */
export function findTriggers(
  doc: DocumentText,
  clause: Clause,
  words: WordTables,
  isTown: (token: number) => boolean = () => false,
): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const token = doc.tokens[at] as Token;
    if (words.outcomes.has(token.text)) continue;
    const found = wordAt(doc, clause, at, words) ?? roundOf(doc, at, words, isTown);
    const again = found ? undefined : (sameAgain(doc, at, triggers, words) ?? nextStop(doc, at, triggers, isTown));
    if (found) triggers.push(build(doc, clause, at, found.form, found.word, words));
    else if (again) triggers.push({ ...again, from: at, to: at + 1, definite: false, again: true });
  }
  return triggers;
}

/** What is told again without its word: another of the same, by another medium, or the next stop of a journey. */
function sameAgain(
  doc: DocumentText,
  at: number,
  triggers: readonly Trigger[],
  words: WordTables,
): Trigger | undefined {
  const last = triggers.at(-1);
  if (!last) return undefined;
  const [word, next] = [doc.tokens[at]?.text ?? '', doc.tokens[at + 1]?.text ?? ''];
  // «مكالمة بين بايدن وبوتين، وأخرى بين ماكرون وبوتين».
  if (/^و(اخري|اخر|ثانيه|ثان|ثالثه)$/.test(word) && (next === 'بين' || next === 'مع'))
    return triggers.findLast(trigger => trigger.word.part === 'noun');
  // «سبقت مكالمة الرئيسين أخرى بين بوتين وماكرون».
  if (/^(اخري|اخر)$/.test(word) && next === 'بين' && at > last.to)
    return triggers.findLast(trigger => trigger.word.part === 'noun');
  // «اتصالين: الأول في 26 يناير …، والثاني في 13 أبريل».
  if (/^و(الثاني|الثانيه|الثالث|الثالثه|الاخر|الاخري)$/.test(word) && OF_TIME.has(next))
    return triggers.findLast(trigger => trigger.word.part === 'noun' && isCounted(doc, trigger));
  // «يسافر إلى كييف الاثنين ثم إلى موسكو في اليوم التالي».
  if ((word === 'ثم' && next === 'الي') || word === 'والي' || leadsOnTo(doc, at))
    return last.kind === 'visit' && last.word.part === 'verb' ? last : undefined;
  return byOtherMedium(doc, at, last, words);
}

const OF_TIME = new Set(['في', 'يوم', 'مساء', 'صباح', 'ليل']);

/** «اتصالين», «جولتان», «ثلاث مكالمات». */
function isCounted({ tokens }: DocumentText, { from }: Trigger): boolean {
  return /(ين|ان|ات)$/.test(tokens[from]?.text ?? '');
}

/** «جولة جنيف», «عُقدت ثلاث جولات»: a round by its town, rounds by their number. */
function roundOf(
  { tokens }: DocumentText,
  at: number,
  { events }: WordTables,
  isTown: (token: number) => boolean,
): { readonly form: string; readonly word: EventWordEntry } | undefined {
  const counted = SEVERAL.test(tokens[at - 1]?.text ?? '');
  if (!isTown(at + 1) && !counted) return undefined;
  for (const form of tokens[at]?.forms ?? []) {
    const word = events
      .get(form)
      ?.find(({ part, entry }) => part === 'noun' && entry.container && entry.kind === 'talks');
    if (word) return { form, word };
  }
  return undefined;
}

const SEVERAL = /^[وب]?(ثلاث|اربع|خمس|عده|بضع|اولي|ثاني|ثالث|اخر)$/;

/** «ثلاث جولات: في جنيف يوم 10 يناير، ثم في بروكسل بعد ذلك بيومين، وأخيراً في فيينا»: a town and a day for each of several; «يزور كييف الاثنين، وموسكو في اليوم التالي». */
function nextStop(
  doc: DocumentText,
  at: number,
  triggers: readonly Trigger[],
  isTown: (token: number) => boolean,
): Trigger | undefined {
  const last = triggers.findLast(({ again }) => again === undefined);
  const isSeveral = last?.word.part === 'noun' && last.word.plural && FACE_TO_FACE.has(last.kind);
  if (!isSeveral && !(last?.word.part === 'verb' && last.kind === 'visit')) return undefined;
  const word = doc.tokens[at]?.text ?? '';
  const town = NEXT_IN.test(word) ? at + 1 : NEXT.test(word) && doc.tokens[at + 1]?.text === 'في' ? at + 2 : at;
  if (!word.startsWith('و') && word !== 'ثم') return undefined;
  const dated = doc.tokens
    .slice(town + 1, town + 1 + STOP_REACH)
    .some(({ text }) => isOfDate(text) || LATER.test(text));
  return isTown(town) && dated && gapBefore(doc, at).trim() !== '' ? last : undefined;
}

const NEXT_IN = /^وفي$/;
const NEXT = /^(ثم|واخيرا|وبعدها|وبعده)$/;
/** «بين روسيا والناتو بعد ذلك بيومين». */
const STOP_REACH = 7;
const LATER = /^ب?(يوم|يومين|ايام|اسبوع)$/;
const FACE_TO_FACE: ReadonlySet<EventKind> = new Set(['talks', 'meeting', 'summit']);

/** «يصل الاثنين إلى كييف، ويوم الثلاثاء إلى موسكو». */
function leadsOnTo({ tokens }: DocumentText, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!word.startsWith('و') || !(isOfDate(word.slice(1)) || word === 'وفي')) return false;
  let next = at + 1;
  while (next < at + STOP_REACH && isOfDate(tokens[next]?.text ?? '')) next++;
  return tokens[next]?.text === 'الي';
}

/** «تحادثا عبر الفيديو في 7 ديسمبر، وبالهاتف في 30 منه», «ثم عبر الفيديو». */
function byOtherMedium(
  { tokens }: DocumentText,
  at: number,
  last: Trigger,
  { media }: WordTables,
): Trigger | undefined {
  const word = tokens[at]?.text ?? '';
  if (!CONVERSATIONS.has(last.kind) || !/^(و|ثم$)/.test(word)) return undefined;
  const first = word === 'ثم' ? at + 1 : at;
  const through = /^و?عبر$/.test(tokens[first]?.text ?? '');
  const named = tokens.slice(through ? first + 1 : first, through ? first + 3 : first + 1);
  for (const [kind, forms] of media) {
    if (!named.some(token => token.forms.some(form => forms.has(form)))) continue;
    return kind === last.kind ? undefined : { ...last, kind, kinds: kindsOfMedium(kind) };
  }
  return undefined;
}

const mayName = onceAWord<WordTables>(({ forms }, { events }) => forms.some(form => events.has(form)));

/** The event word that a token is, in the longest reading that its surroundings allow. */
function wordAt(
  doc: DocumentText,
  clause: Clause,
  at: number,
  words: WordTables,
): { readonly form: string; readonly word: EventWordEntry } | undefined {
  const token = doc.tokens[at] as Token;
  if (!mayName(token, words)) return undefined;
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

/** «لقاء جمع الوزيرين», «القمة التي جمعتهما», «القمة الافتراضية التي جمعت»: the noun names it already. */
function isNamedBefore(doc: DocumentText, at: number, words: WordTables): boolean {
  const relative = isRelativePronoun(doc.tokens[at - 1]?.text);
  const noun = relative ? at - 2 : at - 1;
  for (let before = noun; before > noun - ATTRIBUTES; before--) {
    if (isNoun(doc.tokens[before], words)) return true;
    if (gapBefore(doc, before + 1).trim() !== '' || !ATTRIBUTE.test(doc.tokens[before]?.text ?? '')) return false;
  }
  return false;
}

/** «مكالمة هاتفية جديدة جمعت»: as many words from the noun to the verb. */
const ATTRIBUTES = 3;
const ATTRIBUTE = /^\p{L}{3,}(ه|يه|ي|د|ف|ق)$|^ال\p{L}{3,}$/u;

function isObjectBefore(doc: DocumentText, at: number, word: EventWordEntry): boolean {
  if (word.part !== 'verb' || !word.object || !word.needs) return false;
  const { needs } = word;
  return doc.tokens.slice(Math.max(0, at - RIGHT_BEFORE), at).some(token => isOneOf(token, needs));
}

const RIGHT_BEFORE = 3;

function isNoun(token: Pick<Token, 'forms'> | undefined, words: WordTables): boolean {
  return token !== undefined && isEventWord(token.forms, 'noun', words);
}

/** «جولة محادثات»; between a verb and what it holds stands its subject. Words. */
const HOLDS_REACH = { noun: 4, verb: 8 } as const;

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

function applies(doc: DocumentText, clause: Clause, at: number, word: EventWordEntry, words: WordTables): boolean {
  if (word.entry.container && holdsAnother(doc, clause, at, word.part, words)) return false;
  if (word.part === 'verb' && word.entry.container && isNamedBefore(doc, at, words)) return false;
  if (word.part === 'noun' && word.after && !isOneOf(doc.tokens[at - 1], word.after)) return false;
  if (word.part === 'noun' && word.notAfter && isOneOf(doc.tokens[at - 1], word.notAfter)) return false;
  const needed = word.part === 'noun' ? word.with : word.needs;
  if (!needed) return true;
  const end = Math.min(clause.to, at + 1 + (word.part === 'noun' ? WITH_REACH : NEEDS_REACH));
  const first = word.part === 'verb' && word.object ? Math.max(0, at - OBJECT_REACH) : at + 1;
  for (let next = first; next < end; next++) {
    // «زار موسكو وأمضى فيها يومين، وتحدث هاتفيا»: what is joined on is told by a verb of its own.
    if (word.entry.container && word.part === 'verb' && followsComma(doc, next) && isJoined(doc, next)) return false;
    if ((doc.tokens[next] as Token).forms.some(form => needed.has(form))) return true;
  }
  return false;
}

const isJoined = ({ tokens }: DocumentText, at: number): boolean => tokens[at]?.text.startsWith('و') ?? false;

function build(
  doc: DocumentText,
  clause: Clause,
  at: number,
  form: string,
  word: EventWordEntry,
  words: WordTables,
): Trigger {
  const forum = word.part === 'noun' ? words.forums.get(doc.tokens[at + 1]?.text ?? '') : undefined;
  // «قمة المناخ الافتراضية» is no call of two.
  const medium = forum === undefined ? findMedium(doc, clause, at, word, words) : undefined;
  const { entry } = word;
  const kind = medium && medium.kind !== entry.kind ? medium.kind : entry.kind;
  const kinds = medium ? kindsOfMedium(medium.kind) : new Set([entry.kind, ...(entry.also ?? [])]);
  const noun = word.part === 'noun';
  return {
    from: at,
    to: medium && medium.at - at <= 2 ? medium.at + 1 : at + 1,
    word,
    kind,
    kinds,
    label: forum === undefined ? entry.label : `${entry.label} ${forum}`,
    ...(forum !== undefined && { forum }),
    feminine: entry.f ?? false,
    ...(word.part === 'verb' && { tense: word.tense }),
    definite: noun && /^ال/.test(form) && !isOneOfSeveral(doc, at, words),
    ...(noun && /(ه|ها)$/.test(form) && !/^ال/.test(form) && !isBareNoun(form, word) && { owner: 'one' as const }),
    ...(noun && form.endsWith('هما') && { owner: 'two' as const }),
  };
}

/** «جولة ثانية من المحادثات», «جلسة من الحوار»: one of them, told for the first time, whatever the article says. */
function isOneOfSeveral({ tokens }: DocumentText, at: number, words: WordTables): boolean {
  if (tokens[at - 1]?.text !== 'من') return false;
  return tokens
    .slice(Math.max(0, at - PARTITIVE_REACH), at - 1)
    .some(({ text, forms }) => !text.includes('ال') && forms.some(form => holdsOthers(form, words)));
}

/** «جولة ثانية من». */
const PARTITIVE_REACH = 3;

function holdsOthers(form: string, { events }: WordTables): boolean {
  return events.get(form)?.some(({ part, entry }) => part === 'noun' && entry.container) ?? false;
}

function isBareNoun(form: string, word: EventWordEntry): boolean {
  return word.part === 'noun' && form.endsWith('ه') && form.length <= word.entry.word.length;
}

/** A call by video is told of as a virtual summit or meeting too; a telephone call as talks. */
function kindsOfMedium(kind: EventKind): ReadonlySet<EventKind> {
  return new Set<EventKind>(kind === 'video-call' ? ['video-call'] : [kind, 'talks']);
}

const CONVERSATIONS = new Set<EventKind>(['summit', 'meeting', 'talks', 'phone-call', 'video-call']);

function findMedium(
  doc: DocumentText,
  clause: Clause,
  at: number,
  word: EventWordEntry,
  words: WordTables,
): { readonly kind: EventKind; readonly at: number } | undefined {
  if (!CONVERSATIONS.has(word.entry.kind)) return undefined;
  // «المحادثات التي أجراها الرئيس … عبر الفيديو».
  const far = word.part === 'verb' || isRelativePronoun(doc.tokens[at + 1]?.text);
  const end = Math.min(clause.to, at + 1 + (far ? 2 * MEDIUM_REACH : MEDIUM_REACH));
  for (let next = at + 1; next < end; next++) {
    const token = doc.tokens[next] as Token;
    // Another word for an event takes the medium for itself; «عبر اتصال مرئي» is the medium.
    if (doc.tokens[next - 1]?.text !== 'عبر' && wordAt(doc, clause, next, words)) return undefined;
    for (const [kind, media] of words.media) if (token.forms.some(form => media.has(form))) return { kind, at: next };
  }
  return undefined;
}
