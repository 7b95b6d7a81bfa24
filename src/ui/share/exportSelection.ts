import { type Bodies, bodyPath } from '../../exports/annotations.ts';
import { contentType, type ExportFormat } from '../../exports/formats.ts';
import { citedArticles, type Selection } from '../../exports/selection.ts';
import { href } from '../shared/site.ts';

/** The selection in a format, made here by the same functions that made the published files. */
export async function exportText(format: ExportFormat, selection: Selection): Promise<string> {
  const [write, bodies] = await Promise.all([format.load(), format.needsBodies ? fetchBodies(selection) : {}]);
  return write(selection, bodies);
}

export async function exportBlob(format: ExportFormat, selection: Selection): Promise<Blob> {
  return new Blob([await exportText(format, selection)], { type: contentType(format) });
}

async function fetchBodies(selection: Selection): Promise<Bodies> {
  const entries = citedArticles(selection).map(async ({ id }) => {
    const answer = await fetch(href(bodyPath(id)));
    if (!answer.ok) throw new Error(`${bodyPath(id)}: ${answer.status}`);
    return [id, await answer.text()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** `<name>.csv`, `<name>.csl.json`, `<name>.timelinejs.json`: after the published file, less what says nothing. */
export function fileName(name: string, { file }: Pick<ExportFormat, 'file'>): string {
  return `${name}.${file.replace(/^(events|calendar|citations|annotations)\./, '')}`;
}

/** Hands a file to the reader's browser. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
