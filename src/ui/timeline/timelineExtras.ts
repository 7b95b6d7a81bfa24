import type { ComponentType } from 'react';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { TimelineShare } from '../share/TimelineShare.tsx';

export interface TimelineExtraProps {
  readonly timeline: Timeline;
  /** What filters and search leave, in order. */
  readonly shown: readonly TimelineEvent[];
}

/** Tools for the current selection, beside the filters, in this order. They run inside the timeline's island. */
export const TIMELINE_EXTRAS: readonly ComponentType<TimelineExtraProps>[] = [TimelineShare];
