import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { gapBefore } from '../document/gapBefore.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { tenseOf } from '../time/tense.ts';
import { opensWithDay, opensWithStop, opensWithSubject } from './clauses/clauseOpeners.ts';
import {
  COMPLEMENTIZER_REACH,
  isMouthpiece,
  isNominalUse,
  opensReport,
  type Saying,
  sayingAt,
} from './clauses/saying.ts';

/** A stretch of a sentence whose times and participants belong together. Token indices, `to` excluded. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The verb of saying that this clause holds. */
  readonly saying?: Saying | undefined;
  /** The verb of saying whose words this clause reports. */
  readonly reportedBy?: Saying | undefined;
}

/** The same behind a comma: «قال بوتين، خلال مؤتمر صحفي أعقب محادثاته مع …، إن». */
const FAR_REACH = 30;

/**
 * Cuts a sentence where what is said begins («إن»، «:»، a quotation mark), where a new verb of saying is joined on,
 * and at semicolons and adversatives. The words of saying and the words said never share a clause, so that
 * «قال الجمعة إن الاجتماع…» dates the saying and not the meeting.
 * `isName`: tokens that belong to a name («سي إن إن») and are no particles.
 */
export function splitClauses(
  doc: DocumentText,
  sentence: Sentence,
  words: WordTables,
  isName: (token: number) => boolean = () => false,
): readonly Clause[] {
  const [first, last] = sentence.tokens;
  const clauses: Clause[] = [];
  let from = first;
  let saying: Saying | undefined;
  let reportedBy: Saying | undefined;
  const close = (to: number, next?: Saying): void => {
    if (to > from) clauses.push({ from, to, saying, reportedBy });
    from = Math.max(from, to);
    reportedBy = next;
    saying = undefined;
  };
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at] as Token;
    const gap = at > first ? gapBefore(doc, at) : '';
    // «لم يكن شولتس أول من يزور روسيا: فبيربوك كانت في موسكو».
    const explains = gap.includes(':') && !gap.includes('"') && /^ف\p{L}{3}/u.test(token.text) && !saying;
    if (
      /[؛;]/.test(gap) ||
      explains ||
      (/[،,]/.test(gap) &&
        // «تلتقي لافروف الخميس، على أن يتبعها والاس الجمعة».
        ((token.text === 'علي' && doc.tokens[at + 1]?.text === 'ان') ||
          opensWithDay(doc, at, words) ||
          opensWithStop(doc, at, words, isName) ||
          opensWithSubject(doc, at, last, words, isName)))
    )
      close(at, reportedBy);
    if (
      saying &&
      !isName(at) &&
      opensReport(doc, at, gap, words) &&
      at - saying.token <= (/^[،,]\s*$/.test(gap) ? FAR_REACH : COMPLEMENTIZER_REACH) &&
      !isPlanning(doc, at, words)
    ) {
      close(at, saying);
      continue;
    }
    const verb = sayingAt(doc, at, last, words, isName);
    if (verb && (words.speechNouns.has(token.text) || isMouthpiece(doc, at) || !isNominalUse(doc, at, first, words))) {
      // A verb of saying joined on with و or after a comma starts afresh; else it belongs to the clause it stands in.
      const joined = at > first && (/[،,"]/.test(gap) || token.text.startsWith('و') || token.text.startsWith('ف'));
      if (joined && (saying || reportedBy || (token.text.startsWith('و') && at - from > 3))) close(at);
      if (!saying) saying = verb;
    } else if (
      at > from &&
      (SPLITTERS.has(token.text) ||
        // «انعقاد الجلسة تقدم، بما أن المعاهدة مُددت في فبراير».
        (token.text === 'بما' && doc.tokens[at + 1]?.text === 'ان') ||
        (words.sources.has(token.text) && sourceTells(doc, at, last)))
    ) {
      close(at, reportedBy);
    }
  }
  close(last);
  return clauses;
}

const SPLITTERS = new Set(
  'حيث اين فيما بينما لكن ولكن لكنه لكنها لكنهما ولكنه ولكنها ولكنهما وذلك اذ كما علما ومنها واليها وفيها وبها وهناك'.split(
    ' ',
  ),
);

/**
 * «وفق ما نقلته الصحيفة الجمعة»: what a source told has a day of its own; «الذي انعقد بحسب رواية صحيفة «كوميرسانت» يوم
 * الأحد»: a source by name has none, and the sentence goes on.
 */
function sourceTells(doc: DocumentText, at: number, last: number): boolean {
  for (let next = at + 1; next < Math.min(last, at + SOURCE_WORDS); next++) {
    const { text } = doc.tokens[next] as Token;
    if (/^[وفبل]?(ما|مما|يوم|امس|اليوم)$/.test(text)) return text !== 'يوم' && text !== 'امس' && text !== 'اليوم';
    if (/[،,.؛]/.test(gapBefore(doc, next)) || tenseOf(text) !== 'none' || /^(صادر|صادره|منشور|نشر)$/.test(text))
      return true;
  }
  return true;
}

/** Words of a source's name. */
const SOURCE_WORDS = 7;

/** «أعلن أنه من المقرر أن يتحدث»: only the first «أن» opens the report; after «المقرر/يمكن» it belongs to the plan. */
function isPlanning(doc: DocumentText, at: number, words: WordTables): boolean {
  const before = doc.tokens[at - 1];
  return isOneOf(before, words.status.planned) || isOneOf(before, words.status.proposed);
}
