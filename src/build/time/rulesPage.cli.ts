import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './rulesPage.ts';

/** `npm run docs:time`: writes docs/time-rules.md. */
writeFileSync(join(import.meta.dirname, '../../../docs/time-rules.md'), rulesPage());
