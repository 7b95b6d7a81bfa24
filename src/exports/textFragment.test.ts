import { describe, expect, it } from 'vitest';
import { addressOfPassage, textFragmentFor } from './textFragment.ts';

const fragment = (body: string, quote: string): string | undefined => {
  const start = body.lastIndexOf(quote);
  const found = textFragmentFor(body, { start, end: start + quote.length });
  return found && decodeURIComponent(found);
};

// Protects links into publishers' pages: they lead to the very passage or to the top, never to another one.
describe('a text fragment', () => {
  it('names a short passage whole', () => {
    expect(fragment('مقدمة. قال بوتين إنه مستعد. خاتمة.', 'قال بوتين إنه مستعد.')).toBe(
      '#:~:text=قال بوتين إنه مستعد.',
    );
  });

  it('names a long passage by its first and last words', () => {
    const quote = 'أعلن الكرملين أن الرئيسين سيتحدثان يوم الثلاثاء عبر الفيديو في محادثات تتناول الأزمة كلها.';
    expect(fragment(`مقدمة. ${quote} خاتمة.`, quote)).toBe(
      '#:~:text=أعلن الكرملين أن الرئيسين,محادثات تتناول الأزمة كلها.',
    );
  });

  it('says what stands before when the words occur twice', () => {
    const body = 'أولاً قال بوتين إنه مستعد. ثم بعد يوم قال بوتين إنه مستعد.';
    expect(fragment(body, 'قال بوتين إنه مستعد.')).toBe('#:~:text=بعد يوم-,قال بوتين إنه مستعد.');
  });

  it('takes spellings that browsers do not tell apart for the same words', () => {
    const body = 'قال إنه مستعد للقاء. ثم قال أنه مستعد للقاء.';
    expect(fragment(body, 'قال أنه مستعد للقاء.')).toBe('#:~:text=للقاء. ثم-,قال أنه مستعد للقاء.');
  });

  it('follows a fragment that the address has already', () => {
    const body = 'مقدمة. قال نعم. خاتمة.';
    const passage = { start: 7, end: 15 };
    expect(addressOfPassage('https://news.example/a', body, passage)).toMatch(/\/a#:~:text=/);
    expect(addressOfPassage('https://news.example/a#top', body, passage)).toMatch(/#top:~:text=/);
    expect(addressOfPassage('https://news.example/a', undefined, passage)).toBe('https://news.example/a');
  });

  it('gives nothing when nothing tells the passage apart', () => {
    expect(fragment('قال نعم.\nقال نعم.', 'قال نعم.')).toBeUndefined();
  });

  it('writes dashes and commas so that they are not read as syntax', () => {
    const body = 'مقدمة. لقاء بايدن-بوتين، قمة. خاتمة.';
    const start = body.indexOf('لقاء');
    const found = textFragmentFor(body, { start, end: start + 'لقاء بايدن-بوتين، قمة.'.length });
    expect(found?.slice('#:~:text='.length)).not.toMatch(/[-,]/);
  });
});
