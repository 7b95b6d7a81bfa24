import type { ReactElement } from 'react';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './AboutPage.module.css';

/** How the timeline compares with what an editor found by hand. Measures are shares from 0 to 1. */
export interface Quality {
  readonly recall: number;
  readonly precision: number;
  readonly evidence: number;
  readonly status: number;
  readonly place: number;
  /** How many events and articles the editor listed. */
  readonly events: number;
  readonly articles: number;
  /** Day on which the editor last went through the list. */
  readonly date?: string | undefined;
}

const words = PAGE_STRINGS.about;
const MEASURES = ['recall', 'precision', 'evidence', 'status', 'place'] as const;

export function QualityTable({ quality }: { readonly quality: Quality }): ReactElement {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map(measure => (
          <tr key={measure}>
            <th scope="row">{words.measures[measure]}</th>
            <td>
              {/* Rounded down: nothing short of all of them is called all of them. */}
              <Dated>{`${Math.floor(quality[measure] * 100)}%`}</Dated>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
