import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CorrectionNote } from './CorrectionNote.tsx';

// Protects openness: readers see that an editor overruled the machine, why, and what the machine had read.
const entities = { biden: { type: 'person', name: { ar: 'جو بايدن', en: 'Joe Biden' } } } as const;
const textOf = (machine: Parameters<typeof CorrectionNote>[0]['correction']['machine']): string =>
  renderToStaticMarkup(
    <CorrectionNote correction={{ date: '2022-03-01', note: 'بحسب بيان لاحق.', machine }} entities={entities} />,
  ).replace(/<[^>]+>/g, ' ');

it('tells each field that was overruled, as it had been read', () => {
  const text = textOf({
    title: 'لقاء',
    status: 'planned',
    kind: 'talks',
    participants: ['biden'],
    date: { edtf: '2021-12', start: '2021-12-01', end: '2021-12-31', precision: 'month' },
  });
  for (const words of ['صحّح محرّر', '1 مارس/آذار 2022', 'بحسب بيان لاحق.', 'كان البرنامج قد قرأ'])
    expect(text).toContain(words);
  for (const words of ['لقاء', 'معلن ولم يؤكَّد وقوعه', 'محادثات', 'جو بايدن', 'ديسمبر/كانون الأول 2021'])
    expect(text).toContain(words);
});

it('says nothing of readings where passages were only moved', () => {
  expect(textOf({})).not.toContain('كان البرنامج قد قرأ');
});
