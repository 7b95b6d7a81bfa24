import type { ReactElement } from 'react';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './Steps.module.css';

/** Reasoning, step by step. */
export function Steps({ steps }: { readonly steps: readonly ReasoningStep[] }): ReactElement {
  return (
    <ol className={styles.steps}>
      {steps.map(step => (
        <li key={step.rule + step.text}>
          <Dated>{step.text}</Dated>
        </li>
      ))}
    </ol>
  );
}
