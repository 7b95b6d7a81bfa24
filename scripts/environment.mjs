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

/** The path below which the site was built, with a slash at both ends; read as src/build/siteOptions.ts reads it. */
export function basePath() {
  const { BASE_PATH, SITE_URL } = process.env;
  const path = BASE_PATH || (SITE_URL ? new URL(SITE_URL).pathname : '/');
  const inner = path.split('/').filter(part => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}
