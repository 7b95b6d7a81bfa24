/**
 * Generated inflection for table look-ups. Input and output are normalised (arabic/normalise). Over-generates on
 * purpose: a form that no text uses costs nothing.
 */

const POSSESSIVES = ['ه', 'ها', 'هما', 'هم', 'نا', 'هن'];

/** A noun with the article, dual and possessive endings; ه stands for ta marbuta, which turns to ت before an ending. */
export function nounForms(noun: string): readonly string[] {
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun;
  const bare = [noun, `${stem}ان`, `${stem}ين`, `${noun}ا`, `${stem}ا`, `${stem}ي`];
  // «لقاؤهما»، «لقائها»: a final hamza takes the seat of its vowel, which folds to و or ي.
  const stems = stem.endsWith('ء') ? [stem, `${stem.slice(0, -1)}و`, `${stem.slice(0, -1)}ي`] : [stem];
  const owned = stems.flatMap(one => POSSESSIVES.flatMap(end => [`${one}${end}`, `${one}ي${end}`, `${one}ا${end}`]));
  // «الاجتماعي» is an adjective: the dual before another noun takes no article.
  const definite = bare.filter(form => form !== `${stem}ي`).map(form => `ال${form}`);
  return [...bare, ...definite, ...owned];
}

/** Past forms of a third-person stem: he, she, the dual and plural ones. */
export function pastForms(stem: string): readonly string[] {
  return [stem, `${stem}ت`, `${stem}ا`, `${stem}تا`, `${stem}وا`];
}

/** Present forms (ي/ت prefixes, dual, plural) of a stem without its prefix. */
export function presentForms(stem: string): readonly string[] {
  const forms = ['', 'ان', 'ون', 'ا', 'وا'].map(suffix => `${stem}${suffix}`);
  // «لم يلتق», «يلتقون»: a weak last letter falls after «لم» and in the plural.
  if (stem.length > 2 && stem.endsWith('ي'))
    forms.push(...['', 'ون', 'وا'].map(suffix => `${stem.slice(0, -1)}${suffix}`));
  return ['ي', 'ت'].flatMap(prefix => forms.map(form => `${prefix}${form}`));
}

/** A verb with the pronoun it acts on: «استقبله», «التقاها», «مددتاها». A final ي (for ى) turns to ا before it. */
export function withObject(form: string): readonly string[] {
  const stem = form.endsWith('ي') ? `${form.slice(0, -1)}ا` : form.endsWith('وا') ? form.slice(0, -1) : form;
  return ['ه', 'ها', 'هما'].map(suffix => `${stem}${suffix}`);
}

/** Adjective forms with and without the article: masculine, feminine, dual, plural. */
export function adjectiveForms(masculine: string): readonly string[] {
  const forms = ['', 'ه', 'ان', 'ين', 'ون', 'تين', 'تان', 'ا'].map(suffix => `${masculine}${suffix}`);
  return [...forms, ...forms.map(form => `ال${form}`)];
}
