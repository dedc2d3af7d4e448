import { type MassFactors, ownMass } from '@shared/base/mass-basis';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { ImportLimits } from '@shared/model/import-limits';
import type { Capacity } from '@shared/model/tables/capacity';
import { problemAt } from '../steps/row-problem';
import { forReading, isRejected, type Line } from './lines';

/**
 * Warns of quantities that are too large to be meant: above the limit in tonnes, or above what the supplier can make.
 * @param factors material -> its own basis, and how it is reached
 */
export function warnOfSizes(
  file: { readonly name: string; readonly sheet: string },
  lines: readonly Line[],
  capacities: readonly Capacity[],
  factors: ReadonlyMap<string, MassFactors>,
  { mostTonnes, capacityPercent }: Pick<ImportLimits, 'mostTonnes' | 'capacityPercent'>,
): ImportProblem[] {
  const byKey = new Map(
    capacities.map(({ supplierId, materialId, tonnesPerYear }) => [
      `${supplierId}|${materialId}`,
      tonnesPerYear,
    ]),
  );
  const able = new Set<string>(capacities.map(({ supplierId }) => supplierId));
  const found: ImportProblem[] = [];
  for (const line of lines) {
    const { candidate, supplier } = line;
    if (supplier === null || candidate.entry.as !== 'tonnes' || isRejected(line)) continue;
    const { mass } = candidate.entry;
    const { materialId } = candidate.set;
    const problems: ImportProblem[] = [];
    if (mass.tonnes > mostTonnes) {
      const params = { supplier: supplier.nameEn, tonnes: forReading(mass.tonnes), limit: mostTonnes };
      problems.push(problemAt(file, candidate, 'warning', 'import.row.large', params));
    }
    const capacity = able.has(supplier.id) ? (byKey.get(`${supplier.id}|${materialId}`) ?? null) : null;
    const known = factors.get(materialId);
    const own = known === undefined ? null : ownMass(mass, known);
    if (capacity !== null && own !== null && own > (capacity * capacityPercent) / 100) {
      const params = {
        supplier: supplier.nameEn,
        tonnes: forReading(own),
        capacity: forReading(capacity),
        limit: capacityPercent,
      };
      problems.push(
        known?.basis === 'reo'
          ? problemAt(file, candidate, 'warning', 'import.row.capacity', params)
          : problemAt(file, candidate, 'warning', 'import.row.capacityOwn', {
              ...params,
              material: materialId,
            }),
      );
    }
    line.problems.push(...problems);
    found.push(...problems);
  }
  return found;
}
