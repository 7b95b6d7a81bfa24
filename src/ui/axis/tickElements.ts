/** What the beginning of the window is called. */
export interface BeginningNames {
  readonly month: string;
  readonly year: string;
}

/**
 * Mends what the library writes along the axis: the month or year that the window begins in is named at its edge, and
 * what an edge or the next line would cut says less, or nothing, since half a name may be that of another month.
 */
export function mendTicks(container: HTMLElement, beginning: BeginningNames): void {
  const panel = container.querySelector('.vis-panel.vis-top')?.getBoundingClientRect();
  if (!panel) return;
  const larger = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-major:not(.vis-measure)')];
  const smaller = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-minor:not(.vis-measure)')];
  // Where years are the smallest that has a name, the line for what is larger stays empty: the style sheet fills it.
  const isInYears = !larger.some(({ textContent }) => textContent !== '');
  container.toggleAttribute('data-years', isInYears);
  for (const tick of smaller) tick.style.translate = '';
  const first = smaller[0];
  if (first) nameBeginning(first, panel, container.dir, isInYears ? beginning.year : beginning.month);
  const isCut = cutBy(panel);
  const ticks = [...larger, ...smaller];
  for (const tick of ticks) tick.style.visibility = '';
  // All is read before anything is written, so that the browser lays out once.
  for (const tick of ticks.filter(isCut)) {
    // The library keeps an element of its own inside what is larger.
    const inner = tick.firstElementChild ?? tick;
    const fits = shorterForms(tick.textContent).some(form => {
      inner.textContent = form;
      return !isCut(tick);
    });
    if (!fits) tick.style.visibility = 'hidden';
  }
}

function cutBy(panel: DOMRect): (tick: HTMLElement) => boolean {
  const words = document.createRange();
  return tick => {
    words.selectNodeContents(tick);
    const { left, right, width } = words.getBoundingClientRect();
    return left < panel.left || right > panel.right || width + CLEAR > Number.parseFloat(tick.style.width);
  };
}

/** Of two names of a month the first, then without the year: «ديسمبر/كانون الأول 2021», «ديسمبر 2021», «ديسمبر». */
export function shorterForms(text: string): readonly string[] {
  const oneName = text.replace(/\/[^\d٠-٩]+(?=$| )/u, '');
  return [oneName, oneName.replace(/(?<=\p{L}) \p{N}+$/u, '')].filter(
    (form, at, all) => form !== (all[at - 1] ?? text),
  );
}

/** Between the line where a name stands and the name, and between the name and the next line, in pixels. */
const CLEAR = 6 + 4;

/** Moves the first name to the edge that cuts it. A day stays with its line: at the edge it would be another day. */
function nameBeginning(first: HTMLElement, panel: DOMRect, direction: string, name: string): void {
  const cell = first.getBoundingClientRect();
  const by = direction === 'rtl' ? panel.right - cell.right : panel.left - cell.left;
  const isOutside = direction === 'rtl' ? by < 0 : by > 0;
  const isDay = isNumber(first.textContent) && !isNumber(name);
  if (!isOutside || isDay) return;
  first.textContent = name;
  first.style.translate = `${by}px`;
  first.style.width = `${cell.width - Math.abs(by)}px`;
}

const isNumber = (text: string): boolean => /^\p{N}/u.test(text);
