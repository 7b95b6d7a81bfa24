import type { ReactElement } from 'react';
import { encode } from 'uqr';
import styles from './Share.module.css';
import { SHARE_STRINGS } from './shareStrings.ts';

/** Four empty modules around, as the standard asks. */
const QUIET = 4;

/** A QR code as one path; dark on light in every theme, since readers expect that. */
export function QrCode({ text }: { readonly text: string }): ReactElement {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={SHARE_STRINGS.qrLabel}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
