/** «كما دعاه إلى زيارة واشنطن»: the words, up to a visit, that invite somebody to it. */
const INVITED = /(^|[\s،])[وف]?(دعا|دعت|يدعو|تدعو|دعوه|الدعوه)(ه|ها|هما)?\s([^.؛،]*\s)?(الي|ل)\s?$/u;

/** Whether `before`, the folded text of a clause up to the words that name a visit, invites to it. */
export function isInvitation(before: string): boolean {
  return INVITED.test(before.slice(-LONGEST));
}

/** Code units. */
const LONGEST = 80;
