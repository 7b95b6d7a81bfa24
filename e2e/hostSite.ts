import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostSite {
  /** Of another origin than the site under test; ends with a slash. */
  readonly url: string;
  /** The same under the site's own host name: still of another origin, but one that browsers keep in one process. */
  readonly nearUrl: string;
  readonly close: () => void;
}

/** Somebody else's site: serves the given pages by path, each as the inside of a `<body>`, with headers if wished. */
export async function serveHostSite(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    const body = pages[request.url ?? '/'];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><meta charset="utf-8"><title>host</title><body>${body ?? ''}</body>`);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    nearUrl: `http://localhost:${port}/`,
    close: () => server.close(),
  };
}
