import type { EmbedParams } from '../params.ts';

/** Puts the host's own words where the page has its name; as text, whatever they hold. */
export function showHeading({ title }: EmbedParams): void {
  const element = document.querySelector<HTMLElement>('[data-heading]');
  if (title === undefined || !element) return;
  element.textContent = title;
  element.closest('h1')?.classList.remove('hidden');
  document.title = title;
}
