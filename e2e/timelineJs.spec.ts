import { createRequire } from 'node:module';
import { build } from 'vite';
import { expect, test } from './fixtures.ts';
import { publishedTimeline } from './published.ts';

// Protects what is handed to TimelineJS: the program itself reads the file and shows every event of it.
const timeline = publishedTimeline();

/** The program as one script; its package holds modules alone. */
async function timelineJs(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@knight-lab/timelinejs');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    // How it looks takes a compiler for its style sheets, and says nothing of what it has read.
    plugins: [
      {
        name: 'no-styles',
        enforce: 'pre',
        resolveId: id => (id.endsWith('.less') ? '\0no-styles' : null),
        load: id => (id === '\0no-styles' ? 'export {}' : null),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'TL' } },
  });
  const [script] = [made].flat().flatMap(result => ('output' in result ? result.output : []));
  return script?.type === 'chunk' ? script.code : '';
}

/** Of the program what this test asks. */
interface Reader {
  readonly config: {
    readonly getErrors: (separator: string) => string;
    readonly events: readonly {
      readonly unique_id: string;
      readonly start_date: { readonly data: { readonly date_obj: Date } };
    }[];
  };
  readonly on: (event: 'loaded', then: () => void) => void;
}

test('TimelineJS shows every event of its file, with its title, date and passages', async ({ page, request }) => {
  const json = await (await request.get('/data/timelinejs.json')).json();
  await page.goto('about:blank');
  await page.setContent('<div id="shown" style="width: 900px; height: 600px"></div>');
  await page.addScriptTag({ content: await timelineJs() });
  const read = await page.evaluate(async data => {
    const { TL } = globalThis as unknown as { TL: { Timeline: new (...all: unknown[]) => Reader } };
    // Its fonts would be fetched from its makers.
    const reader = new TL.Timeline('shown', data, { font: '' });
    await new Promise<void>(done => reader.on('loaded', done));
    const digits = (part: number): string => String(part).padStart(2, '0');
    return {
      errors: reader.config.getErrors('; '),
      events: reader.config.events.map(({ unique_id, start_date }) => {
        const day = start_date.data.date_obj;
        return { id: unique_id, start: `${day.getFullYear()}-${digits(day.getMonth() + 1)}-${digits(day.getDate())}` };
      }),
    };
  }, json);
  expect(read.errors).toBe('');
  const told = timeline.events.map(({ id, date }) => ({ id, start: date.start }));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect([...read.events].sort(byId)).toEqual([...told].sort(byId));
  for (const { id, title, evidence } of timeline.events) {
    const slide = page.locator(`.tl-slide[id="${id}"]`);
    await expect(slide.locator('.tl-headline')).toHaveText(title);
    await expect(slide.locator('blockquote')).toHaveCount(evidence.length);
  }
});
