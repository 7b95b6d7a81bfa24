interface Item {
  isVisible(range: unknown): boolean;
}

interface Lane {
  visibleItems: Item[];
  readonly itemSet: { readonly body: { readonly range: unknown } };
  _calculateHeight(margin: unknown): number;
}

const taught = new WeakSet<object>();

/**
 * The library makes a lane as high as what lies in it up to a quarter of the window beside what is shown: an empty band
 * below the few marks in sight. It has no option for this, so its lanes are taught to count what is seen.
 */
export function fitLanes(timeline: object, lane: string | undefined): void {
  const { groups } = (timeline as { readonly itemSet: { readonly groups: Readonly<Record<string, Lane>> } }).itemSet;
  const group = groups[lane ?? ''];
  if (!group) return;
  const lanes = Object.getPrototypeOf(group) as Lane;
  if (taught.has(lanes)) return;
  taught.add(lanes);
  const { _calculateHeight } = lanes;
  lanes._calculateHeight = function (margin) {
    const near = this.visibleItems;
    this.visibleItems = near.filter(item => item.isVisible(this.itemSet.body.range));
    const height = _calculateHeight.call(this, margin);
    this.visibleItems = near;
    return height;
  };
}
