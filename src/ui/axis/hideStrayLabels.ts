/**
 * A label runs on from its mark, and is still in sight when the edge of the axis has passed the mark: half a title then,
 * at a date that is not its own. It goes with its mark.
 */
export function hideStrayLabels(container: HTMLElement): void {
  const panel = container.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  if (!panel) return;
  const points = [...container.querySelectorAll('.vis-item.vis-point')];
  // All is read before anything is written, so that the browser lays out once.
  const isStray = points.map(point => {
    const mark = point.querySelector('.vis-dot')?.getBoundingClientRect();
    return mark !== undefined && (mark.right < panel.left || mark.left > panel.right);
  });
  points.forEach((point, at) => {
    point.classList.toggle('axis-stray', isStray[at]);
  });
}
