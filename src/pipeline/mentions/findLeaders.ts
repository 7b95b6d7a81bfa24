import type { EntityMention, Mention } from '../../model/mention.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import { LEADS } from './leading.ts';
import { toMention } from './toMention.ts';

/** «الجانب الأمريكي», «وفده». */
const SIDE = /^[وب]?(ال)?(وفد|جانب|فريق)(ه|ها|ين|ان)?$/;

/**
 * «وترأست الجانب الأمريكي ويندي شيرمان، فيما ترأس الجانب الروسي سيرغي ريابكوف»: no event, but who was at the one told of
 * before, under the names of their states.
 */
export function findLeaders(
  doc: DocumentText,
  sentence: Sentence,
  sentenceIndex: number,
  entities: readonly EntityMention[],
): Mention | undefined {
  const [from, to] = sentence.tokens;
  const people = entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= from && at < to);
  if (people.length < 2) return undefined;
  const participants = [...new Set(people.map(({ id }) => id))];
  if (participants.length !== 2) return undefined;
  const tokens = doc.tokens.slice(from, to);
  // «على رأس وفد» leads nothing.
  const verb = tokens.find(({ text }, at) => LEADS.test(text) && tokens[at - 1]?.text !== 'علي');
  if (!verb || !tokens.some(({ text }) => SIDE.test(text))) return undefined;
  const whole = { start: sentence.start, end: sentence.end };
  return toMention({
    article: doc.article.id,
    trigger: { start: verb.start, end: verb.end },
    clause: whole,
    sentence: whole,
    sentenceIndex,
    kind: 'talks',
    kinds: new Set(['talks', 'meeting', 'summit']),
    label: 'محادثات',
    feminine: true,
    definite: true,
    participants,
  });
}
