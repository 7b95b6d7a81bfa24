import { type Markup, markup } from '../../exports/markup.ts';
import type { Form } from './decision.ts';
import { undoForm } from './formParts.ts';

/** What the last decision came to. */
export interface Outcome {
  readonly failed: boolean;
  readonly text: string;
  /** The event beside which it is told; without it, it is told at the top. */
  readonly at?: string;
  /** What was sent, where it failed. */
  readonly refused?: Form;
  /** Where the decision stands in the file, for who wants it back. */
  readonly written?: { readonly line: number; readonly event: string };
}

/** It stands in the flow of the page, so that it covers nothing. */
export function outcomeNote({ failed, text, written }: Outcome, token: string): Markup {
  return markup`<div class="outcome"><pre role="${failed ? 'alert' : 'status'}">${text}</pre>${written && undoForm(written, token)}</div>
`;
}
