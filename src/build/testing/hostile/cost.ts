import { readDraft } from '../../add/readDraft.ts';
import { HOSTILE, plainText, SAID } from './pages.ts';

/** What reading a page led to. */
export interface Cost {
  /** Code of the refusal. */
  readonly refused?: string;
  /** The article's own words are in its text. */
  readonly isRead: boolean;
  /** Length of all that is shown to an editor beside the text: title, publisher, doubts. In UTF-16 code units. */
  readonly shown: number;
  /** Length of the text, in UTF-16 code units. */
  readonly text: number;
  /** A control character that turns the direction of text is in it. */
  readonly turns: boolean;
  /** Processor time for a megabyte, as a multiple of that for a plain text in the same process. */
  readonly ratio: number;
}

const read = (bytes: Uint8Array) => readDraft({ bytes });

/** Milliseconds of the processor for a megabyte; a page that is smaller counts as one. */
function timed<T>(text: string, read: (bytes: Uint8Array) => T): { result: T; cost: number } {
  const bytes = Buffer.from(text);
  const before = process.cpuUsage();
  const result = read(bytes);
  const { user, system } = process.cpuUsage(before);
  return { result, cost: (user + system) / 1000 / Math.max(1, bytes.length / 2 ** 20) };
}

function costOf(make: () => string, baseline: number): Cost {
  const { result, cost } = timed(make(), read);
  return {
    ...('code' in result && { refused: result.code }),
    isRead: 'body' in result && result.body.includes(SAID),
    shown: JSON.stringify({ ...result, body: '' }).length,
    text: 'body' in result ? result.body.length : 0,
    turns: /[\u202a-\u202e\u2066-\u2069]/.test(JSON.stringify(result)),
    ratio: cost / baseline,
  };
}

// Run as a process of its own, with little memory: prints the cost of each page under its name.
const plain = plainText(2);
timed(plain, read);
const baseline = timed(plain, read).cost;
const costs = Object.entries(HOSTILE).map(([name, make]) => [name, costOf(make, baseline)]);
process.stdout.write(JSON.stringify(Object.fromEntries(costs)));
