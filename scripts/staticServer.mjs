import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from './headers.mjs';
import { mimeType } from './mimeTypes.mjs';
import { siteFile } from './siteFile.mjs';

/** Ports tried after the wished one. */
const NEXT_PORTS = 50;

/**
 * Serves the built site in `dir` under `base` to this machine, as a static host would. Takes the next free port when
 * `port` is taken; 0 means any. Resolves to `{port, close}`.
 */
export async function serveSite({ dir, base, port }) {
  const root = resolve(dir);
  const answer = (request, response) => respond(root, base, request, response);
  for (let candidate = port; candidate <= port + NEXT_PORTS && candidate <= 65_535; candidate++) {
    const servers = await listen(answer, candidate);
    if (servers === undefined) continue;
    return {
      port: servers[0].address().port,
      close() {
        for (const server of servers) {
          server.close();
          server.closeAllConnections();
        }
      },
    };
  }
  throw new Error(`no free port from ${port} to ${port + NEXT_PORTS}`);
}

/** Both names of this machine: a browser may ask for either when it is told `localhost`. */
async function listen(answer, port) {
  const first = await listenOn(answer, '127.0.0.1', port);
  if (first === 'taken') return undefined;
  const second = await listenOn(answer, '::1', first.address().port);
  if (second !== 'taken') return second === 'absent' ? [first] : [first, second];
  first.close();
  return undefined;
}

function listenOn(answer, host, port) {
  return new Promise((done, fail) => {
    const server = createServer(answer);
    server.once('error', error => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done('absent');
      else fail(error);
    });
    server.listen(port, host, () => done(server));
  });
}

function respond(root, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', search] = (request.url ?? '/').split(/\?(.*)/s);
  const found = siteFile(root, base, pathname);
  const path = `/${pathname.startsWith(base) ? pathname.slice(base.length) : ''}`;
  if ('location' in found) {
    const location = search ? `${found.location}?${search}` : found.location;
    response.writeHead(301, { ...headersFor(path), Location: location }).end();
    return;
  }
  // The page that says so is the same wherever it stands: not to be framed, and not to be kept.
  send(found, headersFor(found.status === 404 ? '/404.html' : path), request, response);
}

function send({ file, status }, headers, request, response) {
  let body;
  let etag;
  try {
    const info = statSync(file);
    etag = `W/"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`;
    body = readFileSync(file);
  } catch {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, ETag: etag }).end();
    return;
  }
  const { type, isText } = mimeType(file);
  const zipped = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = zipped ? gzipSync(body) : body;
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': bytes.length,
    ETag: etag,
    ...(isText ? { Vary: 'Accept-Encoding' } : {}),
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
