import type { ReactElement } from 'react';
import { PAGE_STRINGS } from '../pageStrings.ts';
import styles from './AboutPage.module.css';

const words = PAGE_STRINGS.about;

/** For who wants to add to the corpus. */
export function AddArticle(): ReactElement {
  return (
    <>
      <h2 id="add">{words.add}</h2>
      <ol className={styles.steps}>
        {words.addSteps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.sample}>
        <pre dir="ltr">{words.addSample}</pre>
      </div>
    </>
  );
}
