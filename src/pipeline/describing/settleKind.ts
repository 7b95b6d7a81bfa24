import type { Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Candidate, Cluster } from '../merging/cluster.ts';
import type { Affinity } from '../merging/compare.ts';

/** The more a kind says, the earlier it stands. */
const SPECIFIC: readonly EventKind[] = ['video-call', 'phone-call', 'summit', 'visit'];

/**
 * The kind that most of the passages name, a telling one before a general one: «محادثات» says less than «مكالمة
 * هاتفية». The two presidents face to face are a summit. `members` are those whose words count.
 */
export function settleKind(cluster: Cluster, members: readonly Candidate[], affinity: Affinity): EventKind {
  const counts = new Map<EventKind, number>();
  const told = new Set(members.filter(({ mention }) => mention.when).map(({ mention }) => sentenceOf(mention)));
  for (const { mention } of members) {
    // A word without a date counts where its sentence dates the event: «بحثا اليوم في اتصال هاتفي».
    // «لقاء يمهد لهذه القمة»: what only points at another event does not count.
    if (mention.outcome || !told.has(sentenceOf(mention)) || isPointer(mention)) continue;
    counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1);
  }
  const allowed = [...counts.keys()].filter(kind => cluster.kinds.has(kind));
  const kinds = allowed.length > 0 ? allowed : [...counts.keys()];
  // People meet, delegations hold talks.
  const people = [...cluster.participants].some(affinity.isPerson);
  const general: readonly EventKind[] = people ? ['meeting', 'talks'] : ['talks', 'meeting'];
  const specific = SPECIFIC.find(kind => kinds.includes(kind));
  const chosen =
    specific ??
    kinds.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || general.indexOf(a) - general.indexOf(b))[0] ??
    'other';
  const principals = [...cluster.participants].filter(affinity.isPrincipal).length;
  const faceToFace = chosen === 'meeting' || (chosen === 'talks' && cluster.places.size > 0);
  return faceToFace && principals >= 2 && (cluster.kinds.has('summit') || counts.has('summit')) ? 'summit' : chosen;
}

function sentenceOf({ article, sentence }: Mention): string {
  return `${article}:${sentence.start}`;
}

/** «لهذه القمة»: as a rule another event than the one that is dated beside it. */
function isPointer({ when, definite, kind }: Candidate['mention']): boolean {
  return when === undefined && definite && kind === 'summit';
}
