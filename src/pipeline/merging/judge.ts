import type { DayRange } from '../../model/calendar.ts';
import type { Candidate, Cluster } from './cluster.ts';
import { type Affinity, compareParties, sharesKind } from './compare.ts';
import { judgeDated } from './judgeDated.ts';
import { judgeUndated } from './judgeUndated.ts';
import type { Verdict } from './verdict.ts';

/** Whether a mention tells of an event, and how surely: by its day where it has one, else by what its article has told. */
export function judge(candidate: Candidate, cluster: Cluster, affinity: Affinity): Verdict | undefined {
  const { when } = candidate.mention;
  // First what is cheap to ask and rules out most: of the events of a month few touch the mention's days.
  if (when && !mayBeThen(when, cluster)) return undefined;
  if (!sharesKind(candidate.mention, cluster)) return undefined;
  // «قمة المناخ» and what two of its guests do besides.
  if (candidate.mention.forum !== cluster.members[0]?.mention.forum) return undefined;
  // Words are no deed, though both may be called a statement, unless they are of the same and of nobody else.
  if (
    candidate.mention.saying !== cluster.saying &&
    (isOfSeveral(candidate, cluster) || compareParties(candidate, cluster, affinity) !== 'same')
  )
    return undefined;
  return when ? judgeDated(candidate, cluster, affinity) : judgeUndated(candidate, cluster, affinity);
}

/** Whether the days of one lie within those of the other, or both are exact, as they must be for sources to differ. */
function mayBeThen(a: DayRange, b: DayRange): boolean {
  if (a.start === a.end && b.start === b.end) return true;
  return (b.start <= a.start && a.end <= b.end) || (a.start <= b.start && b.end <= a.end);
}

/** Of the words and the deed, the deed is of more than whoever speaks. */
function isOfSeveral({ mention }: Candidate, { saying, participants }: Cluster): boolean {
  return (saying ? mention.participants.length : participants.size) > 1;
}
