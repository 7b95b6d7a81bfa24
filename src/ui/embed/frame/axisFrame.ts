/** The axis in a frame: drawn anew for the frame's width, the range and the direction that its address asks for. */
import { axisDrawing } from '../pages/axisDrawing.ts';
import type { AxisData } from '../pages/axisPage.ts';
import { parseParams, selects } from '../params.ts';
import { foundBy } from './foundBy.ts';
import { showHeading } from './ownHeading.ts';
import { reportHeight } from './reportHeight.ts';

const params = parseParams(location.search);
if (params.theme !== 'auto') document.documentElement.dataset.theme = params.theme;
showHeading(params);

const data = JSON.parse(document.getElementById('axis-data')?.textContent ?? '') as AxisData;
let events: AxisData['events'] = [];
const links = new Map(data.events.map(({ id, url }) => [id, url]));
const stage = document.querySelector<HTMLElement>('[data-axis]');
const nothing = document.querySelector<HTMLElement>('[data-nothing]');

let drawn = 0;

function draw(): void {
  if (!stage || stage.clientWidth === drawn) return;
  drawn = stage.clientWidth;
  const { months, digits, direction } = params;
  const options = { width: drawn, direction, dates: { months, digits, hijri: false } };
  const linkOf = (id: string): string => links.get(id) ?? data.url;
  stage.innerHTML = axisDrawing({ name: data.name, events }, { ...options, linkOf }).text;
  stage.dataset.drawn = String(drawn);
}

foundBy(params.query).then(found => {
  events = data.events.filter(event => selects(params, event, found));
  if (nothing) nothing.hidden = events.length > 0;
  draw();
  if (stage) new ResizeObserver(draw).observe(stage);
  reportHeight();
});
