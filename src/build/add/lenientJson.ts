/**
 * JSON as people write it into templates: with commas too many, comments, line breaks inside of strings. Browsers and
 * search engines see such faults every day. Undefined when it is broken beyond that.
 */
export function lenientJson(source: string): unknown {
  return parsed(source) ?? parsed(mended(source));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** What opens something that is not JSON, and what ends it; nothing more belongs to it where there is no end. */
const COMMENTS: readonly (readonly [opening: string, end: string])[] = [
  ['//', '\n'],
  ['/*', '*/'],
  ['<!--', ''],
  ['-->', ''],
  ['<![CDATA[', ''],
  [']]>', ''],
];

/** One pass: each character is looked at once, whatever a page does to make it cost. */
function mended(source: string): string {
  const pieces: string[] = [];
  /** A comma is written only when something follows that needs it. */
  let comma = '';
  for (let at = 0; at < source.length; ) {
    const next = source[at] as string;
    const comment = COMMENTS.find(([opening]) => source.startsWith(opening, at));
    if (next === '"') {
      const end = endOfString(source, at);
      pieces.push(comma, mendedString(source.slice(at, end)));
      comma = '';
      at = end;
    } else if (comment !== undefined) {
      const from = at + comment[0].length;
      const end = source.indexOf(comment[1], from);
      at = end < 0 ? source.length : end + comment[1].length;
    } else {
      if (next === ',') comma = ',';
      else if (/[\s\p{Cc};\ufeff]/u.test(next)) pieces.push(' ');
      else {
        pieces.push(/[}\]]/.test(next) ? '' : comma, next);
        comma = '';
      }
      at++;
    }
  }
  return pieces.join('');
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at + 1;
  }
  return source.length;
}

/** JSON knows no bare control characters in a string, and only these letters after a backslash. */
function mendedString(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\(?:(["\\/bfnrt]|u[\da-f]{4})|(.))/gi, (piece, known, other) => (known === undefined ? other : piece));
}
