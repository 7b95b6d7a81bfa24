import { useEffect, useRef, useState } from 'react';

/** Browsers refuse to rewrite the URL at every key of a fast typist. */
const SETTLE_MS = 150;

/**
 * A text that follows what is typed at once and is passed on when typing pauses. When `value` changes from outside (Back,
 * a cleared search) the text follows it.
 */
export function useSettled(value: string, onSettle: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const passedOn = useRef(value);
  const settle = useRef(onSettle);
  settle.current = onSettle;
  useEffect(() => {
    if (value !== passedOn.current) {
      passedOn.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => {
    if (text === passedOn.current) return;
    const timer = setTimeout(() => {
      passedOn.current = text.trim();
      settle.current(text);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
