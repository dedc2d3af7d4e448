import type { FigureKind } from '@shared/base/figure-kind';
import type { Mass } from '@shared/base/mass-basis';
import type { MaterialId } from '@shared/model/material';
import table from '../../../resources/world/output.json';

/** So many times what the world mines or makes of a mineral in a year is no figure of anybody. */
const TIMES = 10;

/** Rare earths, of which no more can be mined than of all of them. */
const RARE_EARTHS: ReadonlySet<string> = new Set(
  'La Ce Pr Nd NdPr Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Y Sc'.split(' '),
);

const ROWS = new Map(table.rows.map((row) => [row.material, row]));

/**
 * The most tonnes that one figure of a mineral can be: ten times what the world makes of it in a year, or of reserves what is known to be in the
 * ground. Null where the table (resources/world/output.json) says nothing of it, or of another basis: no bound is claimed then.
 */
export function mostOfWorld(material: MaterialId, kind: FigureKind, basis: Mass['basis']): number | null {
  const row = ROWS.get(RARE_EARTHS.has(material) ? 'REE' : material);
  if (row === undefined || (row.basis === 'gross') !== (basis === 'gross')) return null;
  const world = kind === 'reserves' || kind === 'resources' ? row.inGround : row.output;
  return world === null ? null : world * TIMES;
}
