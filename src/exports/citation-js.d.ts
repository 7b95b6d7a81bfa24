// Citation.js ships no types; this is what the tests use of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly input: { chain(text: string, options: { readonly forceType: string }): never };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
