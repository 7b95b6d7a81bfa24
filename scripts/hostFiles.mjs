// Writes the files for hosts from the one table of headers: `node scripts/hostFiles.mjs` renews docs/hosts/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADER_RULES, headersFor } from './headers.mjs';
import { BINARY, TEXT } from './mimeTypes.mjs';
import { root } from './setupLock.mjs';

/** For Netlify, Cloudflare Pages and those that read the same file. Later rules of one path overrule earlier ones. */
export function underscoreHeaders(base = '/') {
  const rules = HEADER_RULES.map(({ path, headers }, at) => {
    // Such hosts join the values of all rules that match; what an earlier rule set has to be taken back first.
    const before = HEADER_RULES.slice(0, at).flatMap(rule => Object.keys(rule.headers));
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(before.includes(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [base + path.slice(1), ...lines].join('\n');
  });
  return `${rules.join('\n\n')}\n`;
}

/** nginx sends HTML with its charset unasked, and warns when it is named here. */
function textTypes() {
  return [...new Set(Object.values(TEXT))].filter(type => type !== 'text/html');
}

function mediaTypes() {
  const types = Object.entries({ ...TEXT, ...BINARY });
  return [...new Set(types.map(([, type]) => type))].map(type => {
    const ends = types.filter(([, other]) => other === type).map(([end]) => end);
    return `        ${type} ${ends.join(' ')};`;
  });
}

/** A `server` block for nginx. A location with headers of its own inherits none, so each says all of them. */
export function nginxConfig(base = '/') {
  const locations = HEADER_RULES.map(({ path }) => {
    const headers = Object.entries(headersFor(path.replace(/\*$/, 'x'))).map(
      ([name, value]) => `        add_header ${name} "${value}" always;`,
    );
    const prefix = base + path.slice(1).replace(/\*$/, '');
    const match = path.endsWith('*') ? prefix : `= ${prefix}`;
    return [`    location ${match} {`, ...headers, '        try_files $uri $uri/ =404;', '    }'].join('\n');
  });
  return `# خادم nginx لمجلد dist/ — عدّل server_name وroot والشهادة.
server {
    listen 80;
    server_name timeline.example;
    root /var/www/timeline;
    charset utf-8;
    charset_types ${textTypes().join(' ')};
    absolute_redirect off;
    error_page 404 ${base}404.html;
    # مجلد بلا صفحة.
    error_page 403 =404 ${base}404.html;

    types {
${mediaTypes().join('\n')}
    }

${locations.join('\n\n')}
}
`;
}

export const HOST_FILES = {
  _headers: underscoreHeaders(),
  'nginx.conf': nginxConfig(),
};

if (import.meta.filename === process.argv[1]) {
  const dir = join(root, 'docs/hosts');
  mkdirSync(dir, { recursive: true });
  for (const [name, content] of Object.entries(HOST_FILES)) writeFileSync(join(dir, name), content);
}
