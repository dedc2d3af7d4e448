/**
 * Statistics offices of Europe pack the names of a row into the first field of a tab-separated file, cut by commas, and
 * write the name of what stands across behind them: `freq,unit,geo\TIME_PERIOD`. Gives each name a field of its own, as
 * "text to columns" does; rows of any other file stay as they are.
 */
export function* unpackKeys(rows: Iterable<readonly string[]>): Generator<readonly string[]> {
  let names: readonly string[] | undefined;
  let isFirst = true;
  for (const row of rows) {
    if (isFirst) names = /^([\w -]+(?:,[\w -]+)+)\\[\w -]+$/.exec(row[0]?.trim() ?? '')?.[1]?.split(',');
    yield names === undefined ? row : unpacked(row, names, isFirst);
    isFirst = false;
  }
}

function unpacked(
  [keys = '', ...values]: readonly string[],
  names: readonly string[],
  isHeader: boolean,
): readonly string[] {
  const fields = isHeader ? names : keys.split(',');
  const padded = names.slice(0, -1).map((_, place) => fields[place]?.trim() ?? '');
  // A comma too many is part of the last name.
  const last = fields
    .slice(names.length - 1)
    .join(',')
    .trim();
  return [...padded, last, ...values];
}
