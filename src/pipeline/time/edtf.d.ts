declare module 'edtf' {
  /** Parses an EDTF string of levels 0 to 2; throws on what is none. Bounds are milliseconds since 1970. */
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
