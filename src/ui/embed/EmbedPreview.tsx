import { type ReactElement, useEffect, useRef, useState } from 'react';
import { SettingChoice } from '../settings/SettingChoice.tsx';
import { SHARE_STRINGS } from '../share/shareStrings.ts';
import styles from './EmbedChooser.module.css';
import { isHeightMessage } from './protocol.ts';
import { type Embedded, SANDBOX } from './snippets.ts';

/** A phone, a column of text, a whole page. */
const WIDTHS = [320, 640, 960] as const;

/** The embed as it will be, at three widths; as tall as it says it is. */
export function EmbedPreview({ embedded }: { readonly embedded: Embedded }): ReactElement {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(640);
  const [height, setHeight] = useState(embedded.height);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === frame.current?.contentWindow && isHeightMessage(data)) setHeight(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return (
    <div>
      <SettingChoice
        legend={SHARE_STRINGS.previewWidth}
        options={WIDTHS.map(value => ({ value: `${value}`, label: SHARE_STRINGS.pixels(value) }))}
        value={`${width}`}
        onChange={choice => setWidth(WIDTHS.find(value => `${value}` === choice) ?? 640)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.stage} tabIndex={0} aria-label={SHARE_STRINGS.previewWidth}>
        <iframe
          ref={frame}
          key={embedded.src}
          src={embedded.src}
          title={embedded.title}
          width={width}
          height={height}
          sandbox={SANDBOX}
        />
      </section>
    </div>
  );
}
