import type { ComponentType } from 'react';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { EventShare } from '../share/EventShare.tsx';

export interface EventExtraProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

/** What stands under an event's facts besides the facts themselves, in this order. Prerendered; islands may live inside. */
export const EVENT_EXTRAS: readonly ComponentType<EventExtraProps>[] = [EventShare];
