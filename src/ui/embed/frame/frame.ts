/** Runs inside our frames: puts the address's choices on the page and tells the page around how tall this one is. */
import './frame.css';
import { inReadersWords } from '../../../arabic/readersWords.ts';
import type { Selectable } from '../filters.ts';
import { type EmbedParams, parseParams, selects } from '../params.ts';
import { foundBy } from './foundBy.ts';
import { showHeading } from './ownHeading.ts';
import { reportHeight } from './reportHeight.ts';

const params = parseParams(location.search);
if (params.theme !== 'auto') document.documentElement.dataset.theme = params.theme;
writeDates(params);
showHeading(params);
// Where words are searched for, nothing is shown until they were: rows that come and go would be worse than a moment's wait.
if (params.query !== '') for (const row of rows()) row.hidden = true;
foundBy(params.query).then(found => {
  showSelected(params, found);
  reportHeight();
});

/** Dates are written in the page with the default preferences. */
function writeDates({ months, digits }: EmbedParams): void {
  for (const element of document.querySelectorAll('[data-dated]')) {
    element.textContent = inReadersWords(element.textContent ?? '', { months, digits, hijri: false });
  }
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-event]')];
}

/** Leaves in the list what the address asks for, and says so when that is nothing. */
function showSelected(wanted: EmbedParams, found: ReadonlySet<string> | undefined): void {
  for (const row of rows()) {
    row.hidden = !selects(wanted, JSON.parse(row.dataset.event ?? '') as Selectable, found);
  }
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  if (nothing) nothing.hidden = rows().some(row => !row.hidden);
}
