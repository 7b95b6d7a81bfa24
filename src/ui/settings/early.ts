/**
 * Runs in `<head>` before anything is painted: puts the reader's settings on the page, and writes its dates in the
 * reader's words while the browser is still parsing, so that nothing changes before the reader's eyes. It also holds what
 * is pressed and typed before the scripts of the page are there.
 */
import { holdClicks, holdTyping } from '../shared/heldInput.ts';
import { rewriteDated, watchDated } from './dated.ts';
import { onSettingsChange, readSettings, showSettings } from './settings.ts';

document.documentElement.dataset.script = 'on';
showSettings(readSettings());
watchDated();
onSettingsChange(() => rewriteDated());
holdClicks();
holdTyping();
