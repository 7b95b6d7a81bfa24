/** Index of the first item that is `reached`, where all after it are too; their number when none is. Halves the search. */
export function firstIndex<T>(items: ArrayLike<T>, reached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
