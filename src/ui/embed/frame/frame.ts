/** Runs inside our frames: puts the address's choices on the page and tells the page around how tall this one is. */
import './frame.css';
import { inReadersWords } from '../../../arabic/readersWords.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { type EmbedParams, parseParams, selects } from '../params.ts';
import { reportHeight } from './reportHeight.ts';

const params = parseParams(location.search);
if (params.theme !== 'auto') document.documentElement.dataset.theme = params.theme;
writeDates(params);
showSelected(params);
reportHeight();

/** Dates are written in the page with the default preferences. */
function writeDates({ months, digits }: EmbedParams): void {
  for (const element of document.querySelectorAll('[data-dated]')) {
    element.textContent = inReadersWords(element.textContent ?? '', { months, digits, hijri: false });
  }
}

/** Leaves in the list what the address asks for, and says so when that is nothing. */
function showSelected(wanted: EmbedParams): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-event]')];
  for (const row of rows) {
    const { start = '', end = '', kind = '', people = '' } = row.dataset;
    row.hidden = !selects(wanted, {
      kind: kind as TimelineEvent['kind'],
      participants: people.split(' '),
      date: { start, end, edtf: '', precision: 'day' },
    });
  }
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  if (nothing) nothing.hidden = rows.some(row => !row.hidden);
}
