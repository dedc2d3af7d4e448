/**
 * What a figure of a file counts. Nothing is imported before this is said: a table of exports, reserves or needs looks like
 * one of supply in everything else.
 */
export const FIGURE_KINDS = [
  'imports',
  'purchases',
  'production',
  'exports',
  'consumption',
  'demand',
  'stock',
  'reserves',
  'resources',
  'capacity',
  'price',
  'value',
  'balance',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

const SUPPLY: ReadonlySet<FigureKind> = new Set(['imports', 'purchases', 'production']);

/** Whether figures of a kind can be what an economy is supplied with. */
export function isSupplyKind(kind: FigureKind): boolean {
  return SUPPLY.has(kind);
}
