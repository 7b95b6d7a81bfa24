import moment from 'moment';
import type { Settings } from '../settings/settings.ts';
import { SHORTEST_WINDOW } from './axisWindow.ts';
import { tickLabels } from './tickLabels.ts';

/** How vis-timeline is to behave, whatever it shows. */
export function optionsOf(settings: Settings, isInTwoLines: boolean): object {
  return {
    rtl: settings.axis === 'rtl',
    orientation: 'top',
    zoomMin: SHORTEST_WINDOW,
    // Between days and months there would be a stretch with no name of either.
    showWeekScale: true,
    // The page's own scrolling is never taken: only ctrl+wheel zooms.
    zoomKey: 'ctrlKey',
    verticalScroll: false,
    horizontalScroll: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    // Neighbouring counts touch; what stands beside a label is the style sheet's to say.
    margin: { axis: 10, item: { horizontal: 0, vertical: 6 } },
    moment: (date: moment.MomentInput) => moment.utc(date),
    format: tickLabels(settings),
    // A date needs as often the room of a digit and its padding, 20 px; two names of a month in one line need more.
    maxMinorChars: settings.months === 'both' && !isInTwoLines ? 7 : 5,
    // Nothing of ours is HTML: items and lanes are elements or plain words.
    xss: { disabled: false, filterOptions: { whiteList: {} } },
  };
}
