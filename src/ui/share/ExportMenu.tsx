import { type ReactElement, useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../exports/formats.ts';
import type { Selection } from '../../exports/selection.ts';
import { useSettings } from '../settings/useSettings.ts';
import { exportBlob, exportText, fileName, saveFile } from './exportSelection.ts';
import styles from './Share.module.css';
import { SHARE_STRINGS } from './shareStrings.ts';
import { useCopy } from './useCopy.ts';

export interface ExportMenuProps {
  /** Of the files, without extension. */
  readonly name: string;
  readonly load: () => Promise<Selection>;
  /** Whether pictures of the axis are offered; for one event they would say nothing. */
  readonly pictures: boolean;
}

/** Every format, to download or to copy. Nothing is made before it is asked for. */
export function ExportMenu({ name, load, pictures }: ExportMenuProps): ReactElement {
  const { said, say, copy } = useCopy();
  const [busy, setBusy] = useState(false);
  const settings = useSettings();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch {
      say(SHARE_STRINGS.failed);
    }
    setBusy(false);
  };
  const save = (file: string, make: (selection: Selection) => Promise<Blob>): Promise<void> =>
    attempt(async () => {
      saveFile(await make(await load()), file);
      say(SHARE_STRINGS.downloaded(file));
    });
  const copyText = (format: ExportFormat): Promise<void> =>
    attempt(async () => copy(await exportText(format, await load()), format.label));
  const wish = { dates: settings, direction: settings.axis };
  return (
    <div className={styles.menu} aria-busy={busy}>
      <ul className={styles.formats}>
        {EXPORT_FORMATS.map(format => (
          <li key={format.id}>
            <span>{format.label}</span>
            <button
              type="button"
              className={styles.small}
              aria-label={`${SHARE_STRINGS.copy} ${format.label}`}
              onClick={() => copyText(format)}
            >
              {SHARE_STRINGS.copy}
            </button>
            <button
              type="button"
              className={styles.small}
              aria-label={`${SHARE_STRINGS.download} ${format.label}`}
              onClick={() => save(fileName(name, format), selection => exportBlob(format, selection))}
            >
              {SHARE_STRINGS.download}
            </button>
          </li>
        ))}
        {pictures && (
          <>
            <PictureRow
              label={SHARE_STRINGS.axisSvg}
              onSave={() =>
                save(`${name}.svg`, async selection => {
                  const { axisPictureSvg } = await import('./axisPicture.ts');
                  return new Blob([await axisPictureSvg(selection, wish)], { type: 'image/svg+xml' });
                })
              }
            />
            <PictureRow
              label={SHARE_STRINGS.axisPng}
              onSave={() =>
                save(`${name}.png`, async selection =>
                  (await import('./axisPicture.ts')).axisPicturePng(selection, wish),
                )
              }
            />
          </>
        )}
      </ul>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}

function PictureRow({ label, onSave }: { readonly label: string; readonly onSave: () => void }): ReactElement {
  return (
    <li>
      <span>{label}</span>
      <button type="button" className={styles.small} aria-label={`${SHARE_STRINGS.download} ${label}`} onClick={onSave}>
        {SHARE_STRINGS.download}
      </button>
    </li>
  );
}
