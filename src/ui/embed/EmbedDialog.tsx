import { lazy, type ReactElement } from 'react';
import { Dialog } from '../share/Dialog.tsx';
import { SHARE_STRINGS } from '../share/shareStrings.ts';
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
