import { type Markup, markup } from '../../../exports/markup.ts';

/** What the pages in frames are made with. */
export interface FrameContext {
  /** Root of the site on its host, with slashes at both ends: frames fetch their style and script below it. */
  readonly base: string;
}

export interface FramePage {
  /** Says in its messages what the frame holds: `event/<id>`, `list`, `axis`. */
  readonly embed: string;
  readonly title: string;
  /** Absolute address of the page that this is a part of. */
  readonly canonical: string;
  readonly script: 'frame' | 'axisFrame';
  readonly body: Markup;
}

/** A whole HTML page for a frame: plain HTML that reads without its script, one style sheet, one small script. */
export function framePage({ base }: FrameContext, { embed, title, canonical, script, body }: FramePage): string {
  return markup`<!doctype html>
<html lang="ar" dir="rtl" data-embed="${embed}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}embed/frame.css">
<script src="${base}embed/${script}.js" defer></script>
</head>
<body>
${body}
</body>
</html>
`.text;
}
