import { lazy, type ReactElement } from 'react';
import { SHARE_STRINGS } from '../share/shareStrings.ts';
import { Dialog } from '../shared/Dialog.tsx';
import type { EmbedChooserProps } from './EmbedChooser.tsx';

const EmbedChooser = lazy(async () => ({ default: (await import('./EmbedChooser.tsx')).EmbedChooser }));

/** Putting an event, or the timeline, into somebody's own page. */
export function EmbedDialog(props: EmbedChooserProps): ReactElement {
  return (
    <Dialog open={SHARE_STRINGS.embedOpen} title={SHARE_STRINGS.embedTitle}>
      {() => <EmbedChooser {...props} />}
    </Dialog>
  );
}
