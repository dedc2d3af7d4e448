import type { ColumnWhy } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { asMaterialId } from '@shared/model/material';
import { findUnit } from '../values/find-unit';
import { readBasis, toTonnes } from '../values/read-unit';
import { worldOf } from '../values/world-output';
import { fieldsIn } from './counts-of-table';
import type { Heads } from './find-column';

/** Why columns hold figures, with the part of the world's output of a year that the sum of each is, where they are of one material and one year. */
export function againstWorld(
  why: readonly ColumnWhy[],
  mapping: Mapping,
  heads: Heads,
): readonly ColumnWhy[] {
  const { columns, across = null, material, counts = null, basis, unit, units } = mapping;
  const has = fieldsIn({ columns, across });
  const isOfYears = Object.values(columns).includes('year') || across?.field === 'month';
  if (material === null || counts === null || isOfYears || has('material')) return why;
  return why.map((one) => {
    const found = findUnit(heads.get(one.column) ?? '');
    const own =
      units?.[one.column] ?? (found.kind === 'mass' ? found.unit : found.kind === 'blank' ? unit : null);
    const of = readBasis(heads.get(one.column) ?? '') ?? basis;
    const world = own === null || of === null ? null : worldOf(asMaterialId(material), counts, of);
    const { sum } = one.params;
    if (!one.isFigure || own === null || world === null || typeof sum !== 'number') return one;
    return { ...one, ofWorld: Number((toTonnes(sum, own) / world).toPrecision(2)) };
  });
}
