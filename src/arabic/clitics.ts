import { normaliseKey } from './normalise.ts';

/** How a stem takes the article: never, always, or both ways. */
export type ArticleUse = 'never' | 'always' | 'optional';

/** One written form of a stem with what is glued to its front. Folded spelling. */
export interface WrittenForm {
  readonly form: string;
  /** Length of what is no part of the word itself: conjunction and preposition. The article is part of the word. */
  readonly skip: number;
  /** «و» or «ف», or ''. */
  readonly conjunction: string;
  /** «ب», «ل» or «ك», or ''. */
  readonly preposition: string;
  readonly definite: boolean;
}

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];

/** Every written form of a stem that is given without its article. The only place that knows how clitics are glued. */
export function writtenForms(stem: string, article: ArticleUse): WrittenForm[] {
  const bare = normaliseKey(stem);
  const forms: WrittenForm[] = [];
  for (const conjunction of CONJUNCTIONS) {
    for (const preposition of PREPOSITIONS) {
      const skip = conjunction.length + preposition.length;
      const front = conjunction + preposition;
      if (article !== 'always') {
        forms.push({ form: front + bare, skip, conjunction, preposition, definite: false });
      }
      if (article === 'never') continue;
      // «ل» swallows the alef of the article: «ل» + «الشهر» = «للشهر», «ل» + «الليلة» = «لليلة».
      const withArticle = preposition === 'ل' ? (bare.startsWith('ل') ? bare : `ل${bare}`) : `ال${bare}`;
      forms.push({ form: front + withArticle, skip, conjunction, preposition, definite: true });
      // «لـالسنوات»: written apart and joined by a tatweel, the alef stays.
      if (preposition === 'ل')
        forms.push({ form: `${front}ال${bare}`, skip, conjunction, preposition, definite: true });
    }
  }
  return forms;
}
