/**
 * Goes on with texts: one repeats, so do words; two or more figures with an even step go on as a series.
 * @param series false for Ctrl+D and Ctrl+R, which always repeat
 */
export function goOn(texts: readonly string[], count: number, series: boolean): string[] {
  const step = series ? stepOf(texts) : null;
  const last = Number(texts.at(-1));
  return Array.from({ length: count }, (_, place) =>
    step === null ? (texts[place % texts.length] ?? '') : String(exact(last + step * (place + 1))),
  );
}

/** Null where it is not even, or where the texts are no figures. */
function stepOf(texts: readonly string[]): number | null {
  const figures = texts.map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  const [first, second] = figures;
  if (first === undefined || second === undefined || !figures.every(Number.isFinite)) return null;
  const step = second - first;
  const even = figures.every((figure, place) => Math.abs(first + step * place - figure) < 1e-9);
  return even ? step : null;
}

/** Without the noise of adding doubles. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
