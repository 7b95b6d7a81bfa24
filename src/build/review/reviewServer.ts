import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type ReviewView, reviewPage } from './reviewPage.ts';
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

const WRITTEN = {
  written: 'كُتب القرار وأُعيد الاستخراج.',
  same: 'لم يتغيّر شيء: القيم كما كانت.',
} as const;

/**
 * Serves the review page. It writes files, so it answers only this machine by its own names, and takes only forms that
 * carry the token of this run: no other page can send one.
 */
export function reviewServer(session: Session): Server {
  const token = randomBytes(24).toString('hex');
  let outcome: ReviewView['outcome'];
  // One decision after the other: each reads what the one before has written.
  let last: Promise<unknown> = Promise.resolve();

  return createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? ''))
      return answer(403, 'text/plain', '');
    if (request.method === 'GET' && request.url === '/review.css') return answer(200, 'text/css', REVIEW_CSS);
    const font = REVIEW_FONTS.get(request.url ?? '');
    if (request.method === 'GET' && font !== undefined) {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'font/woff2' }).end(readFileSync(font));
      return;
    }
    if (request.method === 'GET' && request.url === '/') {
      const page = reviewPage({
        timeline: session.timeline(),
        changes: session.changes(),
        curation: session.curation(),
        token,
        ...(outcome && { outcome }),
      });
      outcome = undefined;
      return answer(200, 'text/html', page);
    }
    if (request.method !== 'POST' || request.url !== '/decide') return answer(404, 'text/plain', '');
    const form = new Map(new URLSearchParams(await readForm(request)));
    if (form.get('token') !== token) return answer(403, 'text/plain', '');
    const today = new Date().toISOString().slice(0, 10);
    const turn = last.then(() => session.decide(form, today));
    last = turn.catch(() => {});
    try {
      outcome = { failed: false, text: WRITTEN[await turn] };
    } catch (error) {
      outcome = { failed: true, text: (error as Error).message };
    }
    response.writeHead(303, { ...HEADERS, Location: `/#${encodeURIComponent(form.get('event') ?? '')}` }).end();

    function answer(status: number, type: string, body: string | Uint8Array): void {
      response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(body);
    }
  }
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
