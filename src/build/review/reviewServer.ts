import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { decidedNow } from './decided.ts';
import type { Form } from './decision.ts';
import { layoutOf, neighbourOf } from './layout.ts';
import type { Outcome } from './outcome.ts';
import { reviewPage } from './reviewPage.ts';
import { REVIEW_CSS, REVIEW_FONTS } from './reviewStyles.ts';
import type { Session } from './session.ts';

const MAX_FORM_BYTES = 256 * 1024;
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/**
 * Serves the review page. It writes files, so it answers only this machine by its own names, and takes only forms that
 * carry the token of this run: no other page can send one.
 */
export function reviewServer(session: Session): Server {
  const token = randomBytes(24).toString('hex');
  let outcome: Outcome | undefined;
  const eventOf = (id: string) => session.timeline().events.find(event => event.id === id);
  // One decision after the other: each reads what the one before has written.
  let last: Promise<unknown> = Promise.resolve();

  return createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function decide(form: Form): Promise<Outcome> {
    const id = form.get('event') ?? '';
    const title = eventOf(id)?.title;
    const next = neighbourOf(id, layoutOf(session.timeline(), session.changes()));
    // Where the editor was; of an event that is gone, where its place was.
    const place = (): Pick<Outcome, 'at'> => {
      const at = [id, next].find(one => one !== undefined && eventOf(one));
      return at === undefined ? {} : { at };
    };
    try {
      const done = await session.decide(form, new Date().toISOString().slice(0, 10));
      if (done === 'same') return { failed: false, text: 'لم يتغيّر شيء: القيم كما كانت.', ...place() };
      const named = title ?? eventOf(id)?.title ?? id;
      const entry = done === 'written' ? session.curation().entries.at(-1) : undefined;
      if (entry) return { failed: false, text: decidedNow(entry, named), written: entry, ...place() };
      return { failed: false, text: `أُلغي القرار على «${named}» وأُعيد الاستخراج.`, ...place() };
    } catch (error) {
      return { failed: true, text: (error as Error).message, refused: form, ...place() };
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? ''))
      return answer(403, 'text/plain', '');
    if (request.method === 'GET' && request.url === '/review.css') return answer(200, 'text/css', REVIEW_CSS);
    const font = REVIEW_FONTS.get(request.url ?? '');
    if (request.method === 'GET' && font !== undefined) {
      // Kept, as the page is drawn without a font that is not there at once.
      response
        .writeHead(200, { ...HEADERS, 'Content-Type': 'font/woff2', 'Cache-Control': 'max-age=86400' })
        .end(readFileSync(font));
      return;
    }
    if (request.method === 'GET' && request.url === '/') {
      const page = reviewPage({
        timeline: session.timeline(),
        changes: session.changes(),
        curation: session.curation(),
        names: session.names(),
        problems: session.problems(),
        token,
        ...(outcome && { outcome }),
      });
      outcome = undefined;
      return answer(200, 'text/html', page);
    }
    if (request.method !== 'POST' || request.url !== '/decide') return answer(404, 'text/plain', '');
    const form = formOf(new URLSearchParams(await readForm(request)));
    if (form.get('token') !== token) return answer(403, 'text/plain', '');
    const turn = last.then(() => decide(form));
    last = turn.catch(() => {});
    outcome = await turn;
    response.writeHead(303, { ...HEADERS, Location: outcome.at ? `/#${encodeURIComponent(outcome.at)}` : '/' }).end();

    function answer(status: number, type: string, body: string | Uint8Array): void {
      response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(body);
    }
  }
}

/** Values of one name become lines of one value. */
function formOf(sent: URLSearchParams): Form {
  return new Map([...new Set(sent.keys())].map(name => [name, sent.getAll(name).join('\n')]));
}

async function readForm(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FORM_BYTES) throw new Error('form too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
