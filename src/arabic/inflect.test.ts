import { describe, expect, it } from 'vitest';
import { adjectiveForms, nounForms, pastForms, presentForms } from './inflect.ts';
import { normaliseKey } from './normalise.ts';

// Protects that a word of the lexicon is found in the forms in which news writes it.
type Inflect = (word: string) => readonly string[];

describe.each<[string, Inflect, string, readonly string[]]>([
  ['noun', nounForms, 'قمة', ['قمة', 'القمة', 'القمتان', 'قمتين', 'قمتهما', 'قمتيهما', 'قمتا']],
  ['noun', nounForms, 'لقاء', ['لقاء', 'اللقاء', 'لقاءهما', 'اللقاءان', 'لقاءاً']],
  ['noun', nounForms, 'اجتماع', ['الاجتماع', 'اجتماعان', 'اجتماعه', 'اجتماعهما', 'اجتماعي']],
  ['past verb', pastForms, 'تهاتف', ['تهاتف', 'تهاتفت', 'تهاتفا', 'تهاتفتا', 'تهاتفوا']],
  ['present verb', presentForms, 'جتمع', ['يجتمع', 'تجتمع', 'يجتمعان', 'تجتمعان', 'يجتمعون', 'يجتمعا', 'يجتمعوا']],
  ['present verb after «لم»', presentForms, 'لتقي', ['يلتق', 'تلتق', 'يلتقيا']],
  ['adjective', adjectiveForms, 'روسي', ['روسية', 'الروسي', 'الروسية', 'الروسيان', 'روسيين', 'الروسيتين']],
])('a %s', (_, inflect, word, forms) => {
  it.each(forms.map(form => [word, form] as const))('%s is found as %s', (_word, form) => {
    expect(inflect(normaliseKey(word))).toContain(normaliseKey(form));
  });
});

it('keeps other persons out: «نجتمع» is no report of two others', () => {
  expect(presentForms('جتمع')).not.toContain('نجتمع');
});
