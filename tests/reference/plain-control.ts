/** Control by owners as docs/engine.md 13.9 says it, part by part; looks at nothing of the engine. */
export function plainControl(
  supply: readonly { readonly supplier: string; readonly percent: number }[],
  rows: readonly { readonly supplier: string; readonly country: string; readonly percent: number }[],
  x: readonly string[],
): { readonly low: number; readonly high: number; readonly named: number } | null {
  let low = 0;
  let open = 0;
  let named = 0;
  for (const { supplier, percent } of supply) {
    const own = rows.filter((row) => row.supplier === supplier);
    let all = 0;
    for (const row of own) all += row.percent;
    const scale = all > 100 ? 100 / all : 1;
    for (const row of own) {
      const part = (percent * row.percent * scale) / 100;
      named += part;
      if (x.includes(row.country)) low += part;
    }
    open += (percent * Math.max(0, 100 - all)) / 100;
  }
  return named === 0 ? null : { low, high: low + open, named };
}
