import { underscoreHeaders } from '../../scripts/hostFiles.mjs';
import type { FileSource } from './page.ts';

/** The headers of every path, for hosts that read them from the site itself. */
export const hostFiles: FileSource = ({ options }) => [{ path: '_headers', content: underscoreHeaders(options.base) }];
