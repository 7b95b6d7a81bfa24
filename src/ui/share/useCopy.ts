import { useState } from 'react';
import { SHARE_STRINGS } from './shareStrings.ts';

export interface Copying {
  /** For a live region; empty until something happened. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** `what` names it in the message: «الرابط». */
  readonly copy: (text: string, what: string) => Promise<void>;
}

/** Copies text and says that it was copied, or that the browser refused. */
export function useCopy(): Copying {
  const [said, say] = useState('');
  const copy = async (text: string, what: string): Promise<void> => {
    // Emptied first, so that the same words are spoken again the second time.
    say('');
    try {
      await navigator.clipboard.writeText(text);
      say(SHARE_STRINGS.copied(what));
    } catch {
      say(SHARE_STRINGS.copyFailed);
    }
  };
  return { said, say, copy };
}
