/** How a person has laid the columns of one grid out: kept beside the preferences, never in a project. */
export interface GridLayout {
  /** Columns from left to right; one that is not among them stands behind its neighbour. */
  readonly order: readonly string[];
  /** Those that were made wider or narrower, in px. */
  readonly widths: Readonly<Record<string, number>>;
}

/** By the name of the grid. */
export type GridLayouts = Readonly<Record<string, GridLayout>>;

export const NARROWEST = 20;

/** What of a file says layouts; what says none is passed over, since losing it loses no figure. */
export function layoutsIn(given: unknown): GridLayouts {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter(([, layout]) => isLayout(layout)));
}

function isLayout(given: unknown): given is GridLayout {
  if (typeof given !== 'object' || given === null || !('order' in given) || !('widths' in given))
    return false;
  const { order, widths } = given;
  return (
    Array.isArray(order) &&
    order.every((id) => typeof id === 'string') &&
    typeof widths === 'object' &&
    widths !== null &&
    Object.values(widths).every((width) => Number.isFinite(width) && width >= NARROWEST)
  );
}
