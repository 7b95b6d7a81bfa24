import type { ReactElement } from 'react';
import { LANE_NAMES } from '../../lexicon/eventNames.ts';
import { LANES } from '../../model/lanes.ts';
import type { Settings } from '../settings/settings.ts';
import type { AxisItem } from './axisItems.ts';
import { openingWindow } from './axisWindow.ts';
import styles from './MiniAxis.module.css';
import { stripTicks } from './stripTicks.ts';
import type { StripMark } from './touched.ts';
import { visibleItems } from './visibleItems.ts';

export interface MiniAxisProps {
  readonly items: readonly AxisItem[];
  readonly chosen?: string | undefined;
  readonly settings: Settings;
  readonly onChoose?: ((id: string) => void) | undefined;
}

/** In pixels. Lanes lie at parts of the height, so that the same drawing fills a strip and the place of the axis. */
const ROW = 26;
const LABELS = 24;
/** Parts of a row: above the name of the first lane, and below the middle of the last, where a stretch may lie under another. */
const ABOVE = 0.2;
const BELOW = 0.8;
/** The highest bar; above it stands the name of the lane. */
const BAR = 12;

/**
 * The whole timeline in one strip: what phones have instead of the axis, and what stands in its place until it loads and
 * on paper. A picture for the eye and the finger; the list says the same in words.
 */
export function MiniAxis({ items, chosen, settings, onChoose }: MiniAxisProps): ReactElement {
  const window = openingWindow(items);
  const part = (time: number): number => (time - window.start) / (window.end - window.start);
  const percent = (time: number): string => {
    const along = part(time) * 100;
    return `${(settings.axis === 'rtl' ? 100 - along : along).toFixed(2)}%`;
  };
  const width = (from: number, to: number): string => `${Math.max(0.6, (part(to) - part(from)) * 100).toFixed(2)}%`;
  const lanes = LANES.filter(lane => items.some(item => item.lane === lane));
  const rows = lanes.length + ABOVE + BELOW;
  const middle = ({ lane }: Pick<AxisItem, 'lane'>): string =>
    `${(((lanes.indexOf(lane) + 1 + ABOVE) / rows) * 100).toFixed(2)}%`;
  const above = (pixels: number): string => `translate(0 ${-(LABELS / 2 + pixels)})`;
  const drawn = visibleItems(items, window, [chosen]);
  /** Stretches of one time lie below each other, by turns. */
  const under = (item: AxisItem): number =>
    drawn.items
      .slice(0, drawn.items.indexOf(item))
      .filter(({ lane, start, end = 0 }) => lane === item.lane && end > item.start && start < (item.end ?? 0)).length %
    2;
  const marksIn = ({ width, height }: DOMRect): StripMark[] =>
    drawn.items.map(item => {
      const ends = [item.start, item.end ?? item.start].map(time => (parseFloat(percent(time)) / 100) * width);
      const y = (parseFloat(middle(item)) / 100) * height - LABELS / 2;
      return { item, from: Math.min(...ends), to: Math.max(...ends), y };
    });
  return (
    <svg
      className={styles.strip}
      height={`${(rows * ROW + LABELS) / 16}rem`}
      aria-hidden="true"
      onClick={async ({ currentTarget, clientX, clientY }) => {
        const box = currentTarget.getBoundingClientRect();
        // Not needed until somebody touches the strip.
        const { touched } = await import('./touched.ts');
        const item = touched(marksIn(box), clientX - box.left, clientY - box.top, chosen);
        if (item) onChoose?.(item.id);
      }}
    >
      {stripTicks(window, settings).map(({ time, label }) => (
        <g key={time}>
          <line
            x1={percent(time)}
            x2={percent(time)}
            y1="0"
            y2="100%"
            transform={`translate(0 ${-LABELS})`}
            className={styles.tick}
          />
          <text x={percent(time)} y="100%" dy="-5" className={styles.label} data-dated="" suppressHydrationWarning>
            {label}
          </text>
        </g>
      ))}
      {lanes.map(lane => (
        <text
          key={lane}
          className={styles.lane}
          x={settings.axis === 'rtl' ? '100%' : '0'}
          y={middle({ lane })}
          dx={settings.axis === 'rtl' ? -4 : 4}
          dy="-1em"
          transform={above(0)}
          textAnchor={settings.axis === 'rtl' ? 'start' : 'end'}
        >
          {LANE_NAMES[lane]}
        </text>
      ))}
      {drawn.counts.map(count => (
        <rect
          key={count.id}
          className={styles.count}
          x={percent(settings.axis === 'rtl' ? count.end : count.start)}
          y={middle(count)}
          transform={above(count.share * BAR - BAR / 2)}
          width={width(count.start, count.end)}
          height={count.share * BAR}
        />
      ))}
      {/* Points above stretches, or a long one would swallow them. */}
      {[...drawn.items].sort(pointsLast).map(item => {
        const classes = [styles.mark, styles[item.status], item.id === chosen && styles.chosen]
          .filter(Boolean)
          .join(' ');
        return item.end === undefined ? (
          <circle
            key={item.id}
            className={classes}
            cx={percent(item.start)}
            cy={middle(item)}
            transform={above(0)}
            r={item.lane === 'statements' ? 3 : 4.5}
          />
        ) : (
          <rect
            key={item.id}
            className={classes}
            x={percent(settings.axis === 'rtl' ? item.end : item.start)}
            y={middle(item)}
            transform={above(2.5 - under(item) * 8)}
            width={width(item.start, item.end)}
            height="5"
            rx="2.5"
          />
        );
      })}
    </svg>
  );
}

const pointsLast = (a: AxisItem, b: AxisItem): number => Number(a.end === undefined) - Number(b.end === undefined);
