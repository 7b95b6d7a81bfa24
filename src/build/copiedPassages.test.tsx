import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Passages } from '../ui/event/Passages.tsx';
import { anArticle, anEvent, aTimeline, someEvidence } from '../ui/test/events.ts';

// Protects openness: a wire story in two papers is not shown as two sources that agree.
vi.mock('../ui/shared/site.ts', () => ({ href: (path: string) => `/${path}`, SITE_URL: 'https://site.example/' }));

it('names the article that a copy repeats beside the passages of the copy', () => {
  const event = anEvent({ evidence: [someEvidence('wire'), someEvidence('copy')] });
  const timeline = aTimeline(
    [event],
    [anArticle('wire', '2021-06-17'), anArticle('copy', '2021-06-18', { sameOriginAs: 'wire' })],
  );
  const [wire, copy] = renderToStaticMarkup(<Passages timeline={timeline} event={event} />)
    .split('<section')
    .slice(1);
  expect(copy).toMatch(/ليس مصدراً مستقلاً.*href="\/article\/wire\/"/s);
  expect(wire).not.toContain('ليس مصدراً مستقلاً');
});
