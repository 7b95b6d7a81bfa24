/** The one message that frames send: how tall they are. Nothing else passes between a frame and the page around it. */
export interface HeightMessage {
  readonly type: typeof MESSAGE_TYPE;
  /** Version of this protocol. */
  readonly v: 1;
  /** What the frame shows: `event/<id>`, `list` or `axis`. For the host's own use. */
  readonly id: string;
  /** CSS pixels, whole. */
  readonly height: number;
}

export const MESSAGE_TYPE = 'biden-putin-timeline';

/** A height past this is no card, list or axis of ours. */
export const MAX_HEIGHT = 20_000;

export function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, v, id, height } = data as Readonly<Record<string, unknown>>;
  return (
    type === MESSAGE_TYPE &&
    v === 1 &&
    typeof id === 'string' &&
    typeof height === 'number' &&
    Number.isInteger(height) &&
    height > 0 &&
    height <= MAX_HEIGHT
  );
}
