import type { ReactElement, ReactNode } from 'react';
import { EXPORT_FORMATS } from '../../../exports/formats.ts';
import type { Timeline, TimelineEvent } from '../../../model/timeline.ts';
import { Layout } from '../../shared/Layout.tsx';
import { href, SITE_URL } from '../../shared/site.ts';
import { selectionFor } from '../selectionFor.ts';
import { SHARE_STRINGS } from '../shareStrings.ts';
import styles from './ReportPage.module.css';
import { REPORT_SECTIONS, REPORT_STRINGS, type ReportSection } from './reportStrings.ts';
import { reportSample } from './samples.ts';

/** How to take an event, or all of them, into a page, a document or a program; and every published file. */
export function ReportPage({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const example = timeline.events.find(({ kind }) => kind === 'summit') ?? timeline.events[0];
  return (
    <Layout>
      <article className={styles.page}>
        <h1>{REPORT_STRINGS.title}</h1>
        <p className={styles.lede}>{REPORT_STRINGS.lede}</p>
        <nav aria-label={REPORT_STRINGS.contents}>
          <ul className={styles.contents}>
            {REPORT_SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#files">{REPORT_STRINGS.files}</a>
            </li>
          </ul>
        </nav>
        {REPORT_SECTIONS.map(section => (
          <Section key={section.id} section={section} timeline={timeline} example={example} />
        ))}
        <h2 id="files">{REPORT_STRINGS.files}</h2>
        <p>{REPORT_STRINGS.filesNote}</p>
        <ul className={styles.files}>
          {EXPORT_FORMATS.map(({ id, label, file }) => (
            <FileRow key={id} label={label} file={file} />
          ))}
          <FileRow label={SHARE_STRINGS.axisSvg} file="axis.svg" />
          <FileRow label={SHARE_STRINGS.axisPng} file="axis.png" />
        </ul>
      </article>
    </Layout>
  );
}

interface SectionProps {
  readonly section: ReportSection;
  readonly timeline: Timeline;
  readonly example: TimelineEvent | undefined;
}

function Section({ section, timeline, example }: SectionProps): ReactElement {
  const { id, title, steps, sample } = section;
  const selection = selectionFor(timeline, example ? [example] : [], SITE_URL);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className={styles.steps}>
        {steps.map(step => (
          <li key={step}>{withCode(step)}</li>
        ))}
      </ol>
      {sample && example && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre className={styles.sample} tabIndex={0} dir={sample === 'footnote' ? 'rtl' : 'ltr'}>
          <code>{withQuotes(reportSample(sample, selection, example))}</code>
        </pre>
      )}
    </section>
  );
}

/** «`pandoc …`» is code, which reads from left to right. */
function withCode(step: string): ReactNode[] {
  return step.split('`').map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
      <code key={at} dir="ltr">
        {part}
      </code>
    ),
  );
}

/** Arabic in quotation marks stays where it is written: `c("التاريخ", "الحدث")` would read from the right. */
function withQuotes(code: string): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
  return code.split(/("[^"\n]*")/).map((part, at) => (at % 2 === 0 ? part : <bdi key={at}>{part}</bdi>));
}

function FileRow({ label, file }: { readonly label: string; readonly file: string }): ReactElement {
  return (
    <li>
      {label}:{' '}
      <a href={href(`data/${file}`)} dir="ltr">
        {file}
      </a>
    </li>
  );
}
