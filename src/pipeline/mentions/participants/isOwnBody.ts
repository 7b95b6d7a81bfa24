import { GATHERINGS } from '../../../model/kindGroups.ts';
import type { EntityMention } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { EntityTables } from '../../lexicon/compileEntities.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The body of many states behind a noun for a meeting: «قمة الاتحاد», «جلسة علنية لمجلس الأمن». */
export function isOwnBody(
  doc: DocumentText,
  { id, type, clitic, tokens: [from] }: EntityMention,
  { kind, to }: Trigger,
  { lexicon }: EntityTables,
): boolean {
  const body = lexicon.organisations[id];
  if (from < to || type !== 'organisation' || body?.of !== undefined || body?.media === true) return false;
  if (from === to) return GATHERINGS.has(kind);
  // Nothing but adjectives of the meeting between.
  return (
    GATHERINGS.has(kind) &&
    clitic.endsWith('ل') &&
    from - to <= 2 &&
    doc.tokens.slice(to, from).every(({ text }) => /^(ال)?\p{L}{3,}(ه|ا|ي)$/u.test(text))
  );
}
