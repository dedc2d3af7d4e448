import type { FigureKind } from '@shared/base/figure-kind';
import type { Mass } from '@shared/base/mass-basis';
import { shownText } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { MaterialId } from '@shared/model/material';
import { mostOfWorld } from '../values/world-output';
import { type FieldCell, problemAt, type RowContext } from './row-context';
import { beyondWorldMeant } from './value-questions';

/** The error of a figure that is far above the world's output of its mineral, unless a person has said why it stands; null for any other. */
export function beyondWorld(
  row: number,
  at: FieldCell,
  of: { readonly material: MaterialId | null; readonly kind: FigureKind; readonly mass: Mass },
  context: RowContext,
): ImportProblem | null {
  const { material, kind, mass } = of;
  const most = material === null ? null : mostOfWorld(material, kind, mass.basis);
  if (most === null || mass.tonnes <= most) return null;
  if (beyondWorldMeant(at, mass.tonnes, most, context) !== null) return null;
  const params = { text: shownText(at.cell), value: mass.tonnes, most };
  return problemAt(context, row, at.address, 'error', 'import.value.beyondWorld', params);
}
