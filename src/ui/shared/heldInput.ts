const ASLEEP = '[data-island]:not([data-awake], [data-asleep])';
const CONTROLS = 'button[type="button"], input[type="checkbox"], input[type="radio"]';

/** Remembers a control pressed before its island's script is there, so that the press is not lost. */
export function holdClicks(): void {
  document.addEventListener(
    'click',
    event => {
      const { target } = event;
      const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
      const island = control?.closest(ASLEEP);
      if (!control || !island) return;
      // A box ticked now would be ticked a second time, that is, cleared.
      event.preventDefault();
      // Only the last press counts: two of them could open what the other closes.
      for (const earlier of island.querySelectorAll<HTMLElement>('[data-pressed]')) delete earlier.dataset.pressed;
      control.dataset.pressed = '';
    },
    { capture: true },
  );
}

/** Remembers what is typed before the script is there: waking, the field would take on the value it was printed with. */
export function holdTyping(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest(ASLEEP)) target.dataset.typed = target.value;
  });
}

/** Types the held text again, once the island listens. */
export function repeatTyping(island: Element): void {
  for (const field of island.querySelectorAll<HTMLInputElement>('[data-typed]')) {
    field.value = field.dataset.typed ?? '';
    delete field.dataset.typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Takes the held press of an island, to be made again once the island listens. */
export function takeHeldClick(island: Element): HTMLElement | undefined {
  const control = island.querySelector<HTMLElement>('[data-pressed]');
  if (!control) return undefined;
  delete control.dataset.pressed;
  return control;
}
