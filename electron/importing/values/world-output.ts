import type { FigureKind } from '@shared/base/figure-kind';
import type { Mass } from '@shared/base/mass-basis';
import type { MaterialId } from '@shared/model/material';
import table from '../../../resources/world/output.json' with { type: 'json' };

/** So many times what the world mines or makes of a mineral in a year is no figure of anybody. */
const TIMES = 10;

/** Rare earths, of which no more can be mined than of all of them. */
const RARE_EARTHS: ReadonlySet<string> = new Set(
  'La Ce Pr Nd NdPr Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Y Sc'.split(' '),
);

const ROWS = new Map(table.rows.map((row) => [row.material, row]));

/**
 * What the world makes of a mineral in a year, in tonnes, or of what lies in the ground what is known of it. Null where the table
 * (resources/world/output.json) says nothing of it, or of another basis.
 */
export function worldOf(material: MaterialId, kind: FigureKind, basis: Mass['basis']): number | null {
  const row = ROWS.get(RARE_EARTHS.has(material) ? 'REE' : material) ?? ROWS.get(material.toLowerCase());
  if (row === undefined || (row.basis === 'gross') !== (basis === 'gross')) return null;
  return kind === 'reserves' || kind === 'resources' ? row.inGround : row.output;
}

/** Whether a mineral is one of those that another name sums up: a rare earth, neodymium in NdPr. */
export function isWithin(material: string, whole: string | null): boolean {
  return (whole === 'REE' && RARE_EARTHS.has(material)) || (whole === 'NdPr' && /^(?:Nd|Pr)$/.test(material));
}

/** The most tonnes that one figure of a mineral can be: ten times what the world has or makes of it. Null: no bound is claimed. */
export function mostOfWorld(material: MaterialId, kind: FigureKind, basis: Mass['basis']): number | null {
  const world = worldOf(material, kind, basis);
  return world === null ? null : world * TIMES;
}
