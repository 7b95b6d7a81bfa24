const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text safe inside HTML and XML, in elements and in quoted attributes; characters that XML 1.0 has no place for go. */
export function escapeMarkup(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
      .replace(/[&<>"']/g, char => ENTITIES[char] as string)
  );
}

/** A piece of markup whose holes have been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Hole = string | number | Markup | undefined | readonly Hole[];

/** Template tag: strings in holes are escaped, markup is not, arrays are joined, undefined is nothing. */
export function markup(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < holes.length ? fill(holes[at]) : '')).join(''));
}

function fill(hole: Hole): string {
  if (hole === undefined) return '';
  if (hole instanceof Markup) return hole.text;
  if (Array.isArray(hole)) return hole.map(fill).join('');
  return escapeMarkup(String(hole));
}
