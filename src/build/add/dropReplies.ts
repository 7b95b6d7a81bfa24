/** Words of forums; a page without any has no replies, whatever its boxes are called (the entries of a live report, say). */
const FORUM = /منتد[ىي]|منتديات|رد مع اقتباس|تاريخ التسجيل|تاريخ الانضمام|vBulletin|phpBB|XenForo|Discourse|SMF/i;
/** «post_message_9001», «post9001», «js-post-12», «msg_3». */
const NUMBERED = /^(.*(?:post|message|msg|reply).*?)[-_]?\d+$/i;
const CLASSES = new Set(['post', 'message', 'reply', 'postbody', 'post-body', 'post_content', 'topic-post']);
/** The first post is the article when it is at least this much of the longest. */
const LEAST = 0.5;
/** Longer ones name nothing. */
const MOST_NAME = 80;

/**
 * Of a thread of a forum leaves the first post, and tells whether there were others. `lengths`: of the text in each element.
 * Changes the document.
 */
export function dropReplies(document: Document, lengths: ReadonlyMap<Element, number>, isForum: boolean): boolean {
  if (!isForum) return false;
  const groups = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('[id], [class]')) {
    for (const name of groupsOf(element)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [element]);
      else group.push(element);
    }
  }
  let dropped = false;
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0 || others.some(other => first.contains(other))) continue;
    const lengthOf = (element: Element): number => lengths.get(element) ?? 0;
    if (lengthOf(first) < LEAST * Math.max(...others.map(lengthOf))) continue;
    for (const other of others) other.remove();
    dropped = true;
  }
  return dropped;
}

export function saysForum(html: string): boolean {
  return FORUM.test(html);
}

function groupsOf(element: Element): string[] {
  const stem = NUMBERED.exec((element.getAttribute('id') ?? '').slice(0, MOST_NAME))?.[1];
  const classes = (element.getAttribute('class') ?? '').slice(0, MOST_NAME).toLowerCase().split(/\s+/);
  const named = classes.filter(name => CLASSES.has(name)).map(name => `${element.tagName}.${name}`);
  return stem === undefined ? named : [`#${stem}`, ...named];
}
