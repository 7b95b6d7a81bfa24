/** Ids, file names and ISO dates inside an Arabic sentence: their parts keep their order. */
export const latin = (text: string): string => `\u2066${text}\u2069`;
