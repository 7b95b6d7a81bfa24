import { toRawSpan } from '../../arabic/normalise.ts';
import { CONVERSATIONS } from '../../model/kindGroups.ts';
import type { Cluster } from '../merging/cluster.ts';
import type { ClueFinder } from './clue.ts';

const ORDINALS: readonly string[] = ['الاولي', 'الثانيه', 'الثالثه', 'الرابعه', 'الخامسه'];
const NTH = new RegExp(
  `للمره (${ORDINALS.join('|')}) (?:في |خلال )?(هذا الشهر|الشهر الجاري|الشهر الحالي|هذا العام|العام الجاري|العام الحالي)(?!\\p{L})`,
  'u',
);

/**
 * «للمرة الثانية هذا الشهر»: the month (or year) of the article is one in which the dated articles know of as many
 * conversations between the two principals, up to a week after the article.
 */
export const nthTime: ClueFinder = ({ day, reading: { doc } }, { clusters, affinity }) => {
  const match = NTH.exec(doc.text.text);
  if (match === null) return [];
  const length = match[2]?.includes('شهر') ? 7 : 4;
  const count = clusters.filter(cluster => isConversation(cluster) && day.slice(0, length) === within(cluster, length));
  if (count.length !== ORDINALS.indexOf(match[1] as string) + 1) return [];
  const { start, end } = toRawSpan(doc.text, { start: match.index, end: match.index + match[0].length });
  const text = `«${doc.article.body.slice(start, end)}» يوافق عدد ما تذكره المقالات المؤرخة من محادثات الرئيسين في تلك المدة (${count.length}).`;
  return [{ rule: 'nth-time', weight: 1, distance: Number.POSITIVE_INFINITY, text }];

  function isConversation({ kinds, participants }: Cluster): boolean {
    const principals = [...participants].filter(affinity.isPrincipal);
    return principals.length > 1 && [...kinds].some(kind => CONVERSATIONS.has(kind));
  }
};

/** The month or year that holds the whole event; undefined when none does. */
function within({ start, end }: Cluster, length: number): string | undefined {
  return start.slice(0, length) === end.slice(0, length) ? start.slice(0, length) : undefined;
}
