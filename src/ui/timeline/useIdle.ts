import { useEffect, useState } from 'react';

/** Turns true when the page has come to rest: for what may be needed later and must not be in the way now. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    // Not every browser can tell; a moment after the load serves as well.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIsIdle(true), 2000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: 4000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
