const DEFAULT_PORT = 4173;

/** The port asked for by PORT; 0 means any. Ends the program when PORT is no port. */
export function wishedPort() {
  const text = process.env.PORT?.trim();
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  process.stderr.write(`«${text}» في المتغيّر PORT ليس رقم منفذ (من 0 إلى 65535).\n`);
  process.exit(1);
}

/** BASE_PATH with a slash at both ends; `/` when it is not set. */
export function basePath() {
  const inner = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
