import { type ReactElement, useState } from 'react';
import { SettingChoice } from '../settings/SettingChoice.tsx';
import shared from '../share/Share.module.css';
import { SHARE_STRINGS } from '../share/shareStrings.ts';
import { useCopy } from '../share/useCopy.ts';
import { CHOOSER_STRINGS } from './chooserStrings.ts';
import styles from './EmbedChooser.module.css';
import { type Embedded, embedSnippet, type SnippetKind } from './snippets.ts';

const KINDS: readonly SnippetKind[] = ['iframe', 'script', 'element'];

/** The three snippets, one at a time, to copy. */
export function SnippetBox({ embedded }: { readonly embedded: Embedded }): ReactElement {
  const [kind, setKind] = useState<SnippetKind>('script');
  const { said, copy } = useCopy();
  const snippet = embedSnippet(kind, embedded);
  const notes = embedded.words === undefined ? CHOOSER_STRINGS.snippetNotes : CHOOSER_STRINGS.partNotes;
  return (
    <div>
      <SettingChoice
        legend={CHOOSER_STRINGS.snippet}
        options={KINDS.map(value => ({ value, label: CHOOSER_STRINGS.snippets[value] }))}
        value={kind}
        onChange={setKind}
      />
      <p className={styles.note}>{notes[kind]}</p>
      <textarea
        className={styles.snippet}
        readOnly
        dir="ltr"
        rows={6}
        value={snippet}
        aria-label={CHOOSER_STRINGS.snippetName}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className={shared.button} onClick={() => copy(snippet, CHOOSER_STRINGS.snippetName)}>
        {SHARE_STRINGS.copy}
      </button>
      <p role="status" className={shared.said}>
        {said}
      </p>
    </div>
  );
}
