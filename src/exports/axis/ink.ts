/** The colours a picture is drawn with. */
export interface Ink {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
}

/** On paper: readable in print and by those who see no colour. */
export const INK: Ink = { text: '#1b1c1e', muted: '#55585d', line: '#d5d2cb', paper: '#ffffff', accent: '#0d5c63' };

/** On a page of ours: the tokens of its theme. Only browsers read this. */
export const PAGE_INK: Ink = {
  text: 'var(--ink)',
  muted: 'var(--ink-soft)',
  line: 'var(--line)',
  paper: 'var(--surface)',
  accent: 'var(--accent)',
};
