import type { ReactElement } from 'react';
import { EXPORT_FORMATS } from '../../exports/formats.ts';
import { href } from '../shared/site.ts';
import { ExportMenu, type ExportMenuProps } from './ExportMenu.tsx';
import styles from './Share.module.css';
import { SHARE_STRINGS } from './shareStrings.ts';

/** What the export dialog of the timeline holds: what is shown, in every format, and the files of all of it. */
export function ExportShown({ load }: Pick<ExportMenuProps, 'load'>): ReactElement {
  return (
    <>
      <ExportMenu name="biden-putin-timeline" load={load} pictures />
      <p className={styles.all}>
        {SHARE_STRINGS.exportAll}{' '}
        {EXPORT_FORMATS.map(({ id, file }) => (
          <a key={id} href={href(`data/${file}`)} dir="ltr">
            {file}
          </a>
        ))}
      </p>
    </>
  );
}
