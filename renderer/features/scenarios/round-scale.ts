/** A slider that reaches as far as is wanted, in about a hundred to a thousand steps of a round size. */
export function roundScale(wanted: number): { readonly max: number; readonly step: number } {
  const exponent = Math.floor(Math.log10(Math.max(wanted, 1e-3) / 100));
  const step = Number(`1e${exponent}`);
  // The end is a whole number of steps, written without the crumbs of binary fractions.
  return { max: Number((Math.ceil(wanted / step) * step).toFixed(Math.max(0, -exponent))), step };
}
