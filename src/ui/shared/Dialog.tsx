import { type ReactElement, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { STRINGS } from '../strings.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  /** On the button that opens it. */
  readonly open: string;
  readonly title: string;
  readonly isNarrow?: boolean;
  /** Rendered only while the dialog is open: what is inside may load things, itself included. */
  readonly children: () => ReactNode;
}

/** A button and the dialog behind it; Escape and a click on the button inside close it, and focus goes back. */
export function Dialog({ open, title, isNarrow, children }: DialogProps): ReactElement {
  const element = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  const id = useId();
  const show = (): void => {
    setShown(true);
    element.current?.showModal();
  };
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" data-needs-script="" onClick={show}>
        {open}
      </button>
      <dialog
        ref={element}
        className={`${styles.dialog} ${isNarrow ? styles.narrow : ''}`}
        aria-labelledby={id}
        onClose={() => setShown(false)}
      >
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.button} onClick={() => element.current?.close()}>
            {STRINGS.close}
          </button>
        </div>
        {shown && <Suspense fallback={null}>{children()}</Suspense>}
      </dialog>
    </>
  );
}
