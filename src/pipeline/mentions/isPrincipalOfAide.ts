import type { Token } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { type EntityTables, officesOn } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { dayOf } from './dayOf.ts';

/**
 * «أوشاكوف، مساعد الرئيس فلاديمير بوتين»: named only to say whose aide somebody is. «مستشار الرئيس يوري أوشاكوف» is the aide
 * himself, and «المستشار شولتس» a chancellor.
 */
export function isPrincipalOfAide(
  { tokens, article }: DocumentText,
  { id, type, tokens: [from] }: EntityMention,
  tables: EntityTables,
  { aides }: WordTables,
): boolean {
  if (type !== 'person') return false;
  const isAide = (token: Token | undefined): boolean =>
    token !== undefined && !/^[وفبل]*ال/u.test(token.text) && token.forms.some(form => aides.has(form));
  if (isAide(tokens[from - 1])) return true;
  const titled = tokens[from]?.text === TITLE ? from : tokens[from - 1]?.text === TITLE ? from - 1 : undefined;
  if (titled === undefined || !isAide(tokens[titled - 1])) return false;
  const day = dayOf({ article });
  return officesOn(tables, id, day).some(([office]) => office === 'president');
}

const TITLE = 'الرييس';
