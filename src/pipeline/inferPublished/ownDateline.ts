import { formatDay } from '../../arabic/formatDate.ts';
import type { ClueFinder } from './clue.ts';

/** «واشنطن في 7 ديسمبر»: the head gives the day without its year. On any other day the trial is impossible. */
export const ownDateline: ClueFinder = ({ day, dateline }) =>
  dateline === day
    ? [{ rule: 'dateline', weight: 1, distance: 0, text: `في صدر الخبر يومه بلا سنة، وهو حينئذ ${formatDay(day)}.` }]
    : [];
