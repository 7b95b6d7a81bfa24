/**
 * The script for pages that show our frames: keeps each frame as tall as what it holds, and lets a printed page show its
 * picture. It touches nothing but the frames and pictures of our snippets, and sets nothing but a height.
 */
import { isHeightMessage, MESSAGE_TYPE } from '../protocol.ts';

const ELEMENT = 'biden-putin-timeline';
const FRAMES = 'iframe[data-timeline-embed]';
const PICTURES = '[data-timeline-picture]';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The site this script came from: only its frames are listened to. */
const home = new URL((document.currentScript as HTMLScriptElement).src).origin;

addEventListener('message', ({ source, origin, data }) => {
  if (!isHeightMessage(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow === source && speaksFor(frame, origin)) frame.style.height = `${data.height}px`;
  }
});

/** Frames that spoke before this script woke are asked to say it again. */
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
  frame.contentWindow?.postMessage({ type: MESSAGE_TYPE, v: 1 }, '*');
}

/** A sandboxed frame has no origin and says `null`; the window it spoke from has been checked. */
function speaksFor(frame: HTMLIFrameElement, origin: string): boolean {
  if (new URL(frame.src).origin !== home) return false;
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (opaque ? 'null' : home);
}

/** `<biden-putin-timeline src="…" title="…">` around a link with a picture, which stay for print. */
class TimelineElement extends HTMLElement {
  connectedCallback(): void {
    const src = this.getAttribute('src');
    if (!src || this.querySelector(FRAMES)) return;
    // Nothing but pages of ours is ever framed, whatever the attribute says.
    const address = new URL(src, home);
    if (address.origin !== home) return;
    const frame = document.createElement('iframe');
    frame.dataset.timelineEmbed = '';
    frame.title = this.title;
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = address.href;
    frame.style.cssText = 'width:0;min-width:100%;border:0;display:block';
    frame.height = this.getAttribute('height') ?? '420';
    this.prepend(frame);
  }
}
if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, TimelineElement);

/**
 * What stands inside a frame's element for browsers and editors that drop frames is also what a printer gets: a frame may
 * not have loaded when the page is printed, or be cut at its height.
 */
function standIn(frame: HTMLIFrameElement): void {
  if (frame.nextElementSibling?.matches(PICTURES)) return;
  const inside = new DOMParser().parseFromString(frame.textContent ?? '', 'text/html');
  const [link, image] = [inside.querySelector('a'), inside.querySelector('img')];
  if (!link || !image || new URL(link.href).origin !== home || new URL(image.src).origin !== home) return;
  const shown = document.createElement('a');
  shown.href = link.href;
  shown.dataset.timelinePicture = '';
  const picture = shown.appendChild(document.createElement('img'));
  picture.alt = image.alt;
  picture.src = image.src;
  frame.after(shown);
}
addEventListener('load', () => document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(standIn));

/** Words in the place of a picture say what a frame holds and do not show it: on paper they stand below it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `${ELEMENT}{display:block}` +
    `@media screen{${FRAMES}+${PICTURES}{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);visibility:hidden}}` +
    `@media print{${FRAMES}:has(+${PICTURES}>img){display:none!important}${PICTURES} img{max-width:100%;height:auto}}`,
);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
