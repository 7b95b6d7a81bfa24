import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { readDraft } from './readDraft.ts';

// Protects the paragraphs of an article against the ways in which pages shape text: lines broken at one width, and
// subheadings, also above the first paragraph.
const TITLE = 'بايدن وبوتين يتفقان على مواصلة الحوار';
const paragraphsOf = (inside: string): string[] => {
  const html = `<!doctype html><html lang="ar"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}">
<meta property="article:published_time" content="2021-12-08"></head><body><article><h1>${TITLE}</h1>${inside}</article></body></html>`;
  return (readDraft({ bytes: Buffer.from(html) }) as Draft).body.trim().split('\n\n');
};

const LINES = [
  'أجرى الرئيس الأمريكي جو بايدن ونظيره الروسي فلاديمير',
  'بوتين محادثات عبر الفيديو استمرت نحو ساعتين، في محاولة',
  'لنزع فتيل التوتر حول أوكرانيا، واتفقا على أن يواصل ممثلو',
  'البلدين الحوار في الأسابيع المقبلة.',
];
const MORE = [
  'وقال البيت الأبيض إن الرئيس الأمريكي حذر نظيره من عواقب',
  'أي تصعيد عسكري، فيما طالب الكرملين بضمانات قانونية تستبعد',
  'توسع حلف شمال الأطلسي نحو الشرق، وأعلن الجانبان أنهما',
  'سيكلفان ممثليهما بمتابعة هذه المسائل الحساسة.',
];

it('puts lines broken at one width together again', () => {
  const inside = `<div>${LINES.join('<br>\n')}<br><br>${MORE.join('<br>\n')}</div>`;
  expect(paragraphsOf(inside)).toEqual([LINES.join(' '), MORE.join(' ')]);
});

it('leaves paragraphs that a page parts with one break each as they are', () => {
  const [first, second] = [LINES.join(' '), MORE.join(' ')];
  expect(paragraphsOf(`<div>${first}<br>${second}<br>وانتهت المحادثات دون إعلان موعد جديد.</div>`)).toEqual([
    first,
    second,
    'وانتهت المحادثات دون إعلان موعد جديد.',
  ]);
});

it('keeps the subheading above the first paragraph where the article has others', () => {
  const [first, second] = [LINES.join(' '), MORE.join(' ')];
  const inside = `<h2>ماذا جرى؟</h2><p>${first}</p><h2>ماذا قيل؟</h2><p>${second}</p>`;
  expect(paragraphsOf(inside)).toEqual(['ماذا جرى؟', first, 'ماذا قيل؟', second]);
});
