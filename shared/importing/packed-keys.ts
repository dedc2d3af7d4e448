/**
 * Statistics offices of Europe pack the names of a row into the first field of a tab-separated file, cut by commas, and
 * write the name of what stands across behind them: `freq,unit,geo\TIME_PERIOD`. Gives each name a field of its own, as
 * "text to columns" does; rows of any other file stay as they are.
 */
export function unpackKeys(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const packed = /^([\w -]+(?:,[\w -]+)+)\\[\w -]+$/.exec(rows[0]?.[0]?.trim() ?? '');
  const names = packed?.[1]?.split(',');
  if (names === undefined) return rows;
  return rows.map(([keys = '', ...values], index) => {
    const fields = index === 0 ? names : keys.split(',');
    const padded = Array.from({ length: names.length }, (_, place) => fields[place]?.trim() ?? '');
    // A comma too many is part of the last name.
    const last = fields
      .slice(names.length - 1)
      .join(',')
      .trim();
    return [...padded.slice(0, -1), last, ...values];
  });
}
