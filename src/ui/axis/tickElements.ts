/** Hides the names of years, months and days that an edge of the axis cuts: half a name says nothing, or another month. */
export function hideCutTicks(container: HTMLElement): void {
  const panel = container.querySelector('.vis-panel.vis-top')?.getBoundingClientRect();
  if (!panel) return;
  const words = document.createRange();
  const larger = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-major:not(.vis-measure)')];
  const smaller = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-minor:not(.vis-measure)')];
  // The first of the larger ones is kept in sight by the library, and says where all of this is.
  const ticks = [...larger.slice(1), ...smaller];
  // All is read before anything is written, so that the browser lays out once.
  const cut = ticks.map(tick => {
    words.selectNodeContents(tick);
    const { left, right } = words.getBoundingClientRect();
    return left < panel.left || right > panel.right;
  });
  ticks.forEach((tick, at) => {
    tick.style.visibility = cut[at] ? 'hidden' : '';
  });
}

/** Where years are the smallest that has a name, the line for what is larger stays empty: the style sheet fills it. */
export function markYears(container: HTMLElement): void {
  const larger = [...container.querySelectorAll('.vis-text.vis-major:not(.vis-measure)')];
  container.toggleAttribute('data-years', !larger.some(({ textContent }) => textContent !== ''));
}
