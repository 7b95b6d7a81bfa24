/** The same function, worked out once for each object it is given. */
export function rememberedFor<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return of => {
    let result = known.get(of);
    if (result === undefined) {
      result = work(of);
      known.set(of, result);
    }
    return result;
  };
}
