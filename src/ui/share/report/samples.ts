import { cardAltOf } from '../../../exports/cardAlt.ts';
import { toFootnote } from '../../../exports/footnote.ts';
import { plainLine, type Selection } from '../../../exports/selection.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { embeddedEvent } from '../../embed/embedded.ts';
import { DEFAULT_PARAMS } from '../../embed/params.ts';
import { embedSnippet } from '../../embed/snippets.ts';
import type { ReportSection } from './reportStrings.ts';

/** Code that works as it stands, about an event of this timeline. */
export function reportSample(
  kind: NonNullable<ReportSection['sample']>,
  selection: Selection,
  event: TimelineEvent,
): string {
  if (kind === 'footnote') return toFootnote(selection, event);
  if (kind === 'latex') return latex(event);
  if (kind === 'quarto' || kind === 'rmarkdown') return pandoc(kind, selection, event);
  const alt = cardAltOf(selection.timeline, event);
  return embedSnippet(kind, embeddedEvent(selection, event, { alt, params: DEFAULT_PARAMS, pinned: false }));
}

function latex({ id, title }: TimelineEvent): string {
  return `\\documentclass{article}
\\usepackage{polyglossia}
\\setmainlanguage{arabic}
\\newfontfamily\\arabicfont[Script=Arabic]{Amiri}
\\usepackage[style=verbose, backend=biber]{biblatex}
\\addbibresource{events.bib}
\\begin{document}
${plainLine(title)}%
\\footcite{${id}}.

\\printbibliography
\\end{document}`;
}

function pandoc(kind: 'quarto' | 'rmarkdown', { site }: Selection, { id, title }: TimelineEvent): string {
  const output = kind === 'quarto' ? 'format: html' : 'output: html_document';
  const table = `\n\`\`\`{r}\nread.csv("${site.url}data/events.csv", fileEncoding = "UTF-8-BOM")\n\`\`\`\n`;
  return `---
title: "تقرير"
lang: ar
dir: rtl
${output}
bibliography: events.csl.json
---

${plainLine(title)}
[@${id}].
${kind === 'rmarkdown' ? table : ''}`;
}
