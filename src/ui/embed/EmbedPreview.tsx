import { type ReactElement, useEffect, useRef, useState } from 'react';
import { SettingChoice } from '../settings/SettingChoice.tsx';
import { CHOOSER_STRINGS } from './chooserStrings.ts';
import styles from './EmbedChooser.module.css';
import { isHeightMessage } from './protocol.ts';
import { type Embedded, SANDBOX } from './snippets.ts';

/** A phone, a column of text, a whole page. */
const WIDTHS = [320, 640, 960] as const;

export interface EmbedPreviewProps {
  readonly embedded: Embedded;
  /** How tall the frame of that address says it is at the width that is shown, in pixels. */
  readonly onHeight: (measured: { readonly src: string; readonly height: number }) => void;
}

/** The embed as it will be, at three widths; as tall as it says it is. */
export function EmbedPreview({ embedded, onHeight }: EmbedPreviewProps): ReactElement {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(() => (innerWidth < WIDTHS[1] ? WIDTHS[0] : WIDTHS[1]));
  const frame = useRef<HTMLIFrameElement>(null);
  const { src } = embedded;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === frame.current?.contentWindow && isHeightMessage(data)) onHeight({ src, height: data.height });
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [onHeight, src]);
  return (
    <div>
      <SettingChoice
        legend={CHOOSER_STRINGS.previewWidth}
        options={WIDTHS.map(value => ({ value: `${value}`, label: CHOOSER_STRINGS.pixels(value) }))}
        value={`${width}`}
        onChange={choice => setWidth(WIDTHS.find(value => `${value}` === choice) ?? 640)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.stage} tabIndex={0} aria-label={CHOOSER_STRINGS.preview}>
        <iframe
          ref={frame}
          key={embedded.src}
          src={embedded.src}
          title={embedded.title}
          width={width}
          height={embedded.height}
          sandbox={SANDBOX}
        />
      </section>
    </div>
  );
}
