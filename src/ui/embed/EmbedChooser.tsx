import { type ReactElement, useState } from 'react';
import { SettingChoice } from '../settings/SettingChoice.tsx';
import { timelineAlts } from '../share/timelineFacts.ts';
import type { TimelineSpan } from '../share/timelineSpan.ts';
import { useSiteUrl } from '../share/useSiteUrl.ts';
import { STRINGS } from '../strings.ts';
import { CHOOSER_STRINGS } from './chooserStrings.ts';
import { DayRangeFields } from './DayRangeFields.tsx';
import styles from './EmbedChooser.module.css';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embeddedEvent, embeddedTimeline } from './embedded.ts';
import { filterPairs, NO_FILTERS } from './filters.ts';
import { HeadingField } from './HeadingField.tsx';
import { DEFAULT_PARAMS, type EmbedParams, PARAM_CHOICES } from './params.ts';
import { SnippetBox } from './SnippetBox.tsx';

export interface EmbedChooserProps {
  /** The event at hand; without it only the list and the axis are offered. */
  readonly event?: { readonly id: string; readonly title: string; readonly alt: string };
  readonly version?: string;
  /** Of the whole timeline, whose pictures stand for a list or an axis. */
  readonly span: TimelineSpan;
  /** What the list and the axis begin with, read when the dialog opens. */
  readonly start?: () => Partial<EmbedParams>;
}

type View = 'card' | 'list' | 'axis';

/** Choose what, see how it looks, take the snippet. */
export function EmbedChooser({ event, version, span, start }: EmbedChooserProps): ReactElement {
  const [view, setView] = useState<View>(event ? 'card' : 'list');
  const [params, setParams] = useState<EmbedParams>(() => ({ ...DEFAULT_PARAMS, ...start?.() }));
  const [pinned, setPinned] = useState(false);
  const [isFiltered, setFiltered] = useState(() => filterPairs(params).length > 0);
  // Frames that no script keeps as tall as their content begin, and where it is forbidden stay, as tall as previewed.
  const [measured, setMeasured] = useState<{ readonly src: string; readonly height: number }>();
  const siteUrl = useSiteUrl();
  const set = (change: Partial<EmbedParams>): void => setParams({ ...params, ...change });
  const site = { name: STRINGS.siteName, url: siteUrl };
  const views: readonly View[] = event ? ['card', 'list', 'axis'] : ['list', 'axis'];
  const { theme, months, digits, direction } = params;
  // A card has no range and no axis; its address says nothing of them.
  const chosen =
    view === 'card' && event && version
      ? embeddedEvent({ site, version }, event, {
          alt: event.alt,
          params: { ...DEFAULT_PARAMS, theme, months, digits },
          pinned,
        })
      : embeddedTimeline({ site }, view === 'axis' ? 'axis' : 'list', {
          alts: timelineAlts(span),
          params: {
            ...params,
            ...(view === 'axis' ? {} : { direction: DEFAULT_PARAMS.direction }),
            ...(isFiltered ? {} : NO_FILTERS),
          },
        });
  // What another choice was measured with says nothing of this one.
  const embedded = { ...chosen, height: measured?.src === chosen.src ? measured.height : chosen.height };
  return (
    <div className={styles.chooser}>
      <div className={styles.choices}>
        <SettingChoice
          legend={CHOOSER_STRINGS.embedWhat}
          options={views.map(value => ({ value, label: CHOOSER_STRINGS.embedViews[value] }))}
          value={view}
          onChange={setView}
        />
        <SettingChoice
          legend={CHOOSER_STRINGS.theme}
          options={PARAM_CHOICES.theme.map(value => ({ value, label: CHOOSER_STRINGS.themes[value] }))}
          value={theme}
          onChange={choice => set({ theme: choice })}
        />
        <SettingChoice
          legend={CHOOSER_STRINGS.months}
          options={PARAM_CHOICES.months.map(value => ({ value, label: CHOOSER_STRINGS.monthChoices[value] }))}
          value={months}
          onChange={choice => set({ months: choice })}
        />
        <SettingChoice
          legend={CHOOSER_STRINGS.digits}
          options={PARAM_CHOICES.digits.map(value => ({
            value,
            label: CHOOSER_STRINGS.digitChoices[value],
            heard: CHOOSER_STRINGS.digitNames[value],
          }))}
          value={digits}
          onChange={choice => set({ digits: choice })}
        />
        {view === 'axis' && (
          <SettingChoice
            legend={CHOOSER_STRINGS.direction}
            options={PARAM_CHOICES.direction.map(value => ({ value, label: CHOOSER_STRINGS.directions[value] }))}
            value={direction}
            onChange={choice => set({ direction: choice })}
          />
        )}
        {view === 'card' ? (
          <SettingChoice
            legend={CHOOSER_STRINGS.version}
            options={[
              { value: false, label: CHOOSER_STRINGS.versions.latest },
              { value: true, label: CHOOSER_STRINGS.versions.pinned },
            ]}
            value={pinned}
            onChange={setPinned}
          />
        ) : (
          filterPairs(params).length > 0 && (
            <SettingChoice
              legend={CHOOSER_STRINGS.filtered}
              options={[
                { value: true, label: CHOOSER_STRINGS.filteredChoices.filtered },
                { value: false, label: CHOOSER_STRINGS.filteredChoices.all },
              ]}
              value={isFiltered}
              onChange={setFiltered}
            />
          )
        )}
        {view !== 'card' && <DayRangeFields params={params} onChange={setParams} />}
        {view !== 'card' && <HeadingField params={params} onChange={setParams} />}
      </div>
      {/* Before the preview: a list is longer than anybody scrolls for a line of code. */}
      <SnippetBox embedded={embedded} />
      <EmbedPreview embedded={embedded} onHeight={setMeasured} />
    </div>
  );
}
