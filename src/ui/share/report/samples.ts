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
  // biblatex has no Arabic of its own: dates as numbers, and its few words from another language.
  return `\\documentclass{article}
\\usepackage[bidi=basic]{babel}
\\babelprovide[main, import]{arabic}
\\babelfont{rm}{Amiri}
\\babelfont{tt}{Amiri}
\\usepackage[style=verbose, backend=biber, date=iso]{biblatex}
\\DeclareLanguageMapping{arabic}{english}
\\addbibresource{events.bib}
\\begin{document}
${plainLine(title)}%
\\footcite{${id}}.

\\printbibliography[title=المراجع]
\\end{document}`;
}

/** On paper Arabic letters join only when the font is told their script. */
const QUARTO_FORMATS = `format:
  html: default
  pdf:
    pdf-engine: lualatex
    mainfont: Amiri
    mainfontoptions: [Script=Arabic, Renderer=HarfBuzz]`;

/** Its usual theme sets the heads of columns from the left. */
const RMARKDOWN_OUTPUT = `output:
  html_document:
    theme: null`;

function pandoc(kind: 'quarto' | 'rmarkdown', { site }: Selection, { id, title }: TimelineEvent): string {
  const output = kind === 'quarto' ? QUARTO_FORMATS : RMARKDOWN_OUTPUT;
  const table = `\n\`\`\`{r, echo=FALSE}\nevents <- read.csv("${site.url}data/events.csv", fileEncoding = "UTF-8-BOM")\nknitr::kable(events[c("date_ar", "title", "status_ar")], align = "r",\n  col.names = c("التاريخ", "الحدث", "الحالة"))\n\`\`\`\n`;
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
