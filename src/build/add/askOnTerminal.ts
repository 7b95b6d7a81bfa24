import { createInterface } from 'node:readline/promises';
import type { IsoDay } from '../../model/calendar.ts';
import { typedDay } from './typedDay.ts';
import { listed } from './withoutDay.ts';

/** Only somebody who sits there can be asked; without an answer the day is left to the extraction. */
export async function askOnTerminal(title: string | undefined, likely: readonly IsoDay[]): Promise<IsoDay | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // The terminal hands over Ctrl+C as a key while it asks; the page asked about is not written yet.
  terminal.once('SIGINT', () => {
    process.stdout.write('\n');
    process.exit(130);
  });
  try {
    if (likely.length > 0) process.stdout.write(`أرجح الأيام بقرائن النص: ${listed(likely)}.\n`);
    for (;;) {
      const question = `متى نُشر «${title ?? 'هذا المقال'}»؟ (مثل 3 ديسمبر 2021 أو 2021-12-03، أو Enter ليُستنتج) `;
      const answer = await terminal.question(question);
      if (answer.trim() === '') return undefined;
      const typed = typedDay(answer);
      if ('day' in typed) return typed.day;
      process.stdout.write(`${typed.fault}\n`);
    }
  } catch (error) {
    // Ctrl+D: no answer.
    if ((error as Error).name !== 'AbortError') throw error;
    process.stdout.write('\n');
    return undefined;
  } finally {
    terminal.close();
  }
}
