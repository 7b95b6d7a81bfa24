// The HTTP headers of the site, in one table: the local server sends them, and the files for hosts are made from it.

const CONTENT_SECURITY_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

function policy(changes = {}) {
  return Object.entries({ ...CONTENT_SECURITY_POLICY, ...changes })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The one style of the picture of the axis: its fonts, which it carries inside so that it is the same wherever it is
 * opened. Named by its hash, so that nothing else may be a style there. hostFiles.test.ts says what it has to be.
 */
const AXIS_STYLE = "'sha256-3mFCzBGFxKTO+duKSXxikjX2ORuSMpgjjXhW9K+Q60Q='";

/** Later rows overrule earlier ones. `path` is below the site's base; a `*` at its end stands for the rest. */
export const HEADER_RULES = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': policy(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      // All of it is public and nothing here knows who reads; a sandboxed frame has no origin and needs this for fonts.
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
    },
  },
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Opened by itself it is a page of its own, with no need of anything of ours.
  {
    path: '/data/axis.svg',
    headers: {
      'Content-Security-Policy': `default-src 'none'; style-src ${AXIS_STYLE}; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  },
  // Frames are for these pages only.
  { path: '/embed/*', headers: { 'Content-Security-Policy': policy({ 'frame-ancestors': '*' }) } },
];

/** The headers of one path below the site's base, `/` first. */
export function headersFor(path) {
  const matching = HEADER_RULES.filter(rule =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
