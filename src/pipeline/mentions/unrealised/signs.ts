import type { Token } from '../../../arabic/tokens.ts';
import { BEHIND_EVENT, OF_RUMOURS, REPLIES, type Verdict } from '../../../lexicon/unrealised.ts';
import type { ReportedStatus } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { onceAWord } from '../../lexicon/onceAWord.ts';
import { leadsUp } from './ledUpTo.ts';
import { stands } from './stands.ts';

/** A verdict that stands in a text. */
interface Sign {
  /** Index of the token that begins it, and its offset. */
  readonly token: number;
  readonly start: number;
  readonly status: ReportedStatus;
  readonly within: number;
}

/** Where a text has words of what did not come about: few texts have many. */
export interface Signs {
  /** Of an event named before, in its sentence. */
  readonly ofIt: readonly Sign[];
  /** Of all that was told before. */
  readonly inReply: readonly Sign[];
  /** Of what nobody known stands for. */
  readonly onRumours: readonly Sign[];
  /** Indices of tokens that may lead up to an event. */
  readonly leading: readonly number[];
}

export function readSigns({ tokens, text }: DocumentText): Signs {
  const signs = { ofIt: [] as Sign[], inReply: [] as Sign[], onRumours: [] as Sign[], leading: [] as number[] };
  for (const [at, token] of tokens.entries()) {
    if (leadsUp(token)) signs.leading.push(at);
    if (!mayTell(token)) continue;
    signs.ofIt.push(...standing(OF_IT, text.text, token, at));
    signs.inReply.push(...standing(IN_REPLY, text.text, token, at));
    signs.onRumours.push(...standing(ON_RUMOURS, text.text, token, at));
  }
  return signs;
}

/** The first verdict that begins at a token from `first` on, before the offset `end`. */
export function verdictIn(signs: readonly Sign[], first: number, end: number): ReportedStatus | undefined {
  return signs.find(({ token, start, within }) => token >= first && start < end && token - first < within)?.status;
}

function standing(table: typeof OF_IT, text: string, { start }: Token, token: number): readonly Sign[] {
  return table
    .filter(({ pattern }) => stands(pattern, text, start))
    .map(({ status, within }) => ({ token, start, status, within }));
}

const compiled = (table: readonly Verdict[]) =>
  table.map(({ status, word, rest, within = Infinity }) => ({
    status,
    first: new RegExp(`^[وف]?(${word})$`, 'u'),
    pattern: new RegExp(`[وف]?(${word})(?!\\p{L})${rest}`, 'uy'),
    within,
  }));

const OF_IT = compiled(BEHIND_EVENT);
const IN_REPLY = compiled(REPLIES);
const ON_RUMOURS = compiled(OF_RUMOURS);

/** Few words begin one. */
const mayTell = onceAWord(({ text }) => [...OF_IT, ...IN_REPLY, ...ON_RUMOURS].some(({ first }) => first.test(text)));
