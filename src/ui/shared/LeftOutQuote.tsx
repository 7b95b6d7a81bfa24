import type { ReactElement } from 'react';
import type { LeftOut } from '../../model/timeline.ts';
import styles from './LeftOutQuote.module.css';

/** A passage with the words marked that name what was left out of it. */
export function LeftOutQuote({ item }: { readonly item: LeftOut }): ReactElement {
  const { quote, trigger, start } = item;
  if (!trigger) return <bdi dir="rtl">{quote}</bdi>;
  const [from, to] = [trigger.start - start, trigger.end - start];
  return (
    <bdi dir="rtl">
      {quote.slice(0, from)}
      <mark className={styles.trigger}>{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </bdi>
  );
}
