import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { isEventWord, type WordTables } from '../lexicon/compileWords.ts';
import { tenseOf } from '../time/tense.ts';
import type { ClauseContext } from './clauseContext.ts';
import { isDayWord } from './isDayWord.ts';
import { isOfMany } from './isOfMany.ts';
import { opensAgain, opensWithPlan } from './opensAgain.ts';
import { isDuringIt, placeOfObject, placeOfRelative } from './placeToldBefore.ts';
import { readParticipants } from './readParticipants.ts';
import { readPlace } from './readPlace.ts';
import type { Clause } from './splitClauses.ts';
import type { Trigger } from './triggers/trigger.ts';

/** A noun for a statement beside a verb of saying adds nothing; a verb that needs parties or a place must have them. */
export function isEvent(trigger: Trigger, clause: Clause, context: ClauseContext): boolean {
  const { doc, partakers, tables, words, sentence } = context;
  if (trigger.word.part === 'noun') return !(trigger.kind === 'statement' && clause.saying);
  // «استضافتها بريطانيا»: where something told of already took place.
  if (trigger.word.object && isOneOf(doc.tokens[trigger.from], words.hosts)) return false;
  // «يقودها ريابكوف»: leads it; «قادته إلى كييف»: leads there.
  if (trigger.word.part === 'verb' && trigger.word.entry.leads && !leadsTo(trigger, clause, context)) return false;
  // «تحدث … عن» is a statement; «يطالب بوتين هاتفيا» a call too.
  if (clause.saying?.token === trigger.from && trigger.kind !== 'phone-call') return false;
  // «كان الإليزيه يتحدث عن موافقة بايدن»: speaks of it to nobody in particular.
  if (doc.tokens[trigger.to]?.text === 'عن' && speaksAbout(doc.tokens[trigger.from] as Token, words)) return false;
  // «يزور كييف الاثنين، وموسكو الثلاثاء»: the town stands for the word.
  const { needs } = trigger.word.entry;
  if (trigger.again && needs === 'place') return true;
  if (needs === 'place')
    return (
      (takesPlace(trigger, clause, context) || placeOfObject(trigger, context) !== undefined) &&
      !isMovedThing(trigger, context)
    );
  if (needs !== 'parties') return true;
  const parties = readParticipants(doc, partakers, trigger, clause, tables, words);
  const paired = doc.tokens
    .slice(trigger.from, clause.to)
    .some(token => isOneOf(token, words.pairs) || isOneOf(token, words.counterpart) || token.text === 'معهم');
  const joint =
    /^(س|و|ف)*[يت]\p{L}+ان$|^\p{L}+ا$/u.test((doc.tokens[trigger.from] as Token).text) && trigger.tense !== 'present';
  const reported = clause.reportedBy !== undefined && parties.length === 1;
  const continued =
    parties.length === 1 &&
    (clause.from > sentence.tokens[0] ||
      isJoinedOn(trigger, clause, context) ||
      opensSentence(trigger, context) ||
      (trigger.tense === 'past' && opensAgain(doc, sentence, trigger.from)) ||
      (trigger.tense === 'present' && opensWithPlan(doc, sentence, trigger.from)));
  return (
    continued ||
    parties.length >= 2 ||
    // «ينعقد المجلس الدائم لمنظمة الأمن والتعاون»: a body of many states meets by itself.
    parties.some(id => isOfMany(id, tables)) ||
    (parties.length === 0 &&
      (/ون$|وا$/.test((doc.tokens[trigger.from] as Token).text) || isOneOf(doc.tokens[trigger.to], words.groups)) &&
      takesPlace(trigger, clause, context)) ||
    paired ||
    isOfBothStates(trigger, clause, context) ||
    joint ||
    reported ||
    (parties.length === 1 &&
      (takesPartner(trigger, clause, context) || placeOfRelative(trigger, context) !== undefined))
  );
}

/** «تحدث», «يتحدث». */
function speaksAbout({ verbs }: Token, { speechAbout }: WordTables): boolean {
  return verbs.some(form => speechAbout.has(form) || (/^[يت]ت/.test(form) && speechAbout.has(form.slice(1))));
}

/** «قادته إلى كييف»: a town stands behind it; «محادثات في جنيف يقودها ريابكوف» leads nowhere. */
function leadsTo({ from }: Trigger, clause: Clause, { entities }: ClauseContext): boolean {
  return entities.some(({ type, tokens: [at] }) => type === 'place' && at > from && at < clause.to);
}

/** «وصل إلى وارسو والتقى الرئيس»: who acts is told by the verb before. */
function isJoinedOn({ from, tense }: Trigger, clause: Clause, { doc, words }: ClauseContext): boolean {
  if (tense === undefined) return false;
  if (!/^[وف]/.test(doc.tokens[from]?.text ?? '') && doc.tokens[from - 1]?.text !== 'ثم') return false;
  // «رفع السماعة وهاتف بوتين».
  const isVerb = ({ verbs, text }: Token): boolean =>
    isEventWord(verbs, 'verb', words) || (tense === 'past' && tenseOf(text) === 'past');
  return doc.tokens.slice(clause.from, from).some(isVerb);
}

/** «يلتقي خبراء من البلدين». */
function isOfBothStates({ from, to }: Trigger, clause: Clause, { doc, words }: ClauseContext): boolean {
  const before = doc.tokens.slice(Math.max(clause.from, from - HOLDERS_REACH), from);
  // «خبراء البلدين في الأمن السيبراني سيجتمعون».
  // «مفاوضين من البلدين سيلتقون».
  const isGroup = (token: Token | undefined): boolean =>
    isOneOf(token, words.groups) || isOneOf(token, words.delegations);
  if (
    before.some(
      (token, at) =>
        isOneOf(token, words.bothStates) &&
        (isGroup(before[at - 1]) || (before[at - 1]?.text === 'من' && isGroup(before[at - 2]))),
    )
  )
    return true;
  return doc.tokens.slice(to, Math.min(clause.to, to + 5)).some(token => isOneOf(token, words.bothStates));
}

/** «والتقى في اليوم الأول أمين مجلس الأمن»: who met him is told in the sentence before. */
function opensSentence({ from, kind, tense }: Trigger, { doc, sentence }: ClauseContext): boolean {
  return kind === 'meeting' && tense === 'past' && from === sentence.tokens[0] && doc.tokens[from]?.text[0] === 'و';
}

/** «وانتقل النقاش إلى بروكسل», «وتتجه الأنظار إلى جنيف»: no person goes there. */
function isMovedThing(trigger: Trigger, { doc, entities }: ClauseContext): boolean {
  const next = doc.tokens[trigger.to];
  if (trigger.kind !== 'visit' || !next || !/^ال\p{L}{3,}/u.test(next.text)) return false;
  if (TRAVELLERS.has(next.text) || isDayWord(next.text)) return false;
  return !entities.some(({ tokens: [from, to] }) => from <= trigger.to && trigger.to < to);
}

/** Who may travel without a name: told of before. */
const TRAVELLERS = new Set(
  'الوزير الوزيره الرييس المستشار المستشاره الوفد الوفدان الوزيران الرييسان المسوول المبعوث الامين'.split(' '),
);

function takesPlace(trigger: Trigger, clause: Clause, { doc, entities, tables, words }: ClauseContext): boolean {
  return readPlace(doc, entities, trigger, clause, tables, words) !== undefined;
}

/** «زيارة للهند، التقى خلالها مودي», «تحدث … مع», «يتصل غداً بالرئيس زيلينسكي»: whoever acts may be named in the sentence before. */
function takesPartner(trigger: Trigger, clause: Clause, { doc, entities }: ClauseContext): boolean {
  if (isDuringIt(doc.tokens[trigger.to]?.text)) return true;
  const end = Math.min(clause.to, trigger.to + PARTNER_REACH);
  if (doc.tokens.slice(trigger.to, end).some(({ text }) => text === 'مع' || text === 'هاتفيا')) return true;
  return entities.some(
    ({ type, clitic, tokens: [from] }) =>
      type === 'person' &&
      from >= trigger.to &&
      from < end &&
      (/ب$/.test(clitic) || /^بال\p{L}{3}/u.test(doc.tokens[from - 1]?.text ?? '')),
  );
}

const PARTNER_REACH = 8;

/** Words between the two sides and their verb. */
const HOLDERS_REACH = 7;
