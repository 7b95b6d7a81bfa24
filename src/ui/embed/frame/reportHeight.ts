import { type HeightMessage, MESSAGE_TYPE } from '../protocol.ts';

/** Tells the page around this frame how tall the content is, now and whenever that changes, in either direction. */
export function reportHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = (): void => {
    // The body's own box: the document's is never smaller than the frame, so it would not shrink again.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const id = document.documentElement.dataset.embed ?? '';
    const message: HeightMessage = { type: MESSAGE_TYPE, v: 1, id, height };
    // Anybody may frame these pages, and a height is no secret.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // The script of the page around may wake after the first message was sent; then it asks.
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.type !== MESSAGE_TYPE) return;
    told = 0;
    tell();
  });
}
