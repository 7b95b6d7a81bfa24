/** What links carry to tell where a reader came from. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|igshid)$/i;

/**
 * The address of an article, without what only tracks its readers. `own` is what the page says, `fetched` where it was
 * fetched from: the page's word counts only for its own host.
 */
export function addressOf(own: string | undefined, fetched: string | undefined): string | undefined {
  const address = own !== undefined && (fetched === undefined || hostOf(own) === hostOf(fetched)) ? own : fetched;
  if (address === undefined) return undefined;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter(name => TRACKING.test(name));
  // An address that needs no change is kept letter by letter.
  if (tracking.length === 0) return address;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^(?:www|m|mobile|amp)\./, '');
}
