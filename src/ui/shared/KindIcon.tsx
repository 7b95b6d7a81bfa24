import type { ReactElement } from 'react';
import type { EventKind } from '../../model/timeline.ts';
import styles from './KindIcon.module.css';
import { KIND_SHAPES } from './kindShapes.ts';

/** The kind of an event as a shape. Its name always stands beside it, so the shape itself is silent. */
export function KindIcon({ kind }: { readonly kind: EventKind }): ReactElement {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={KIND_SHAPES[kind]} />
    </svg>
  );
}
