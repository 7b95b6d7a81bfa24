import { describe, expect, it } from 'vitest';
import { readLexicon } from '../readLexicon.ts';
import { articleId } from './articleId.ts';
import { namesInHeadline } from './namesInHeadline.ts';

// Protects the names of articles in links and in messages to editors: words that a person can read, no codes of a site.
const lexicon = await readLexicon('data/lexicon');
const idOf = (title: string, url: string | undefined, source = 'صفحة.html'): string => {
  const draft = { title, published: '2022-01-21', body: '', doubts: [], ...(url !== undefined && { url }) };
  return articleId(draft, source, namesInHeadline(draft, lexicon));
};
const TITLE = 'لافروف وبلينكن: محادثات «صريحة» في جنيف';
const OF_TITLE = '2022-01-21-lavrov-blinken-geneva-talks';

describe('the id of an article', () => {
  it.each([
    ['words of its address', 'https://x.example/ar/lavrov-blinken-meet-in-geneva', 'lavrov-blinken-meet-in-geneva'],
    ['those words without a number', 'https://x.example/ar/lavrov-blinken-meet-48213.html', 'lavrov-blinken-meet'],
    ['those words without a code', 'https://x.example/lavrov-blinken-a7f3c9d2', 'lavrov-blinken'],
    ['words further up in its address', 'https://x.example/geneva-talks-begin/60081234/', 'geneva-talks-begin'],
  ])('is %s', (_, url, words) => expect(idOf(TITLE, url)).toBe(`2022-01-21-${words}`));

  it.each([
    'https://www.bbc.com/arabic/world-60081234',
    'https://x.example/world/1234567',
    'https://x.example/news?id=88',
    'https://x.example/2022/01/21/%d9%84%d8%a7%d9%81%d8%b1%d9%88%d9%81',
    'https://x.example/s/rmzk0w1',
    undefined,
  ])('is what the headline tells of where the address %s has no words', url => {
    expect(idOf(TITLE, url)).toBe(OF_TITLE);
  });

  it('is that of the file before the headline, of the site where neither says a thing', () => {
    expect(idOf(TITLE, undefined, 'geneva-meeting.html')).toBe('2022-01-21-geneva-meeting');
    expect(idOf('أمطار غزيرة', 'https://www.nahr.example/world/1234567')).toBe('2022-01-21-nahr');
    expect(idOf('أمطار غزيرة', undefined)).toBe('2022-01-21-article');
  });

  it('ends with a whole word', () => {
    const words = Array.from({ length: 20 }, () => 'summit').join('-');
    expect(idOf(TITLE, `https://x.example/${words}`)).toMatch(/^2022-01-21(?:-summit){8}$/);
  });
});
