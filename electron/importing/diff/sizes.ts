import { type MassFactors, ownMass } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { ImportLimits } from '@shared/model/import-limits';
import type { Capacity } from '@shared/model/tables/capacity';
import { basisOf, forReading, isPercent, type Lines, problemOf, setOf, supplierOf } from './lines';

/**
 * Warns of quantities that are too large to be meant: above the limit in tonnes, or above what the supplier can make.
 * @param factors material -> its own basis, and how it is reached
 */
export function warnOfSizes(
  file: { readonly name: string; readonly sheet: string },
  lines: Lines,
  capacities: readonly Capacity[],
  factors: ReadonlyMap<string, MassFactors>,
  { mostTonnes, capacityPercent }: Pick<ImportLimits, 'mostTonnes' | 'capacityPercent'>,
): void {
  const byKey = new Map(
    capacities.map(({ supplierId, materialId, tonnesPerYear }) => [
      `${supplierId}|${materialId}`,
      tonnesPerYear,
    ]),
  );
  const withCapacity = new Set<string>(capacities.map(({ supplierId }) => supplierId));
  const isAble = lines.suppliers.map(({ supplier }) => withCapacity.has(supplier.id));
  for (let line = 0; line < lines.count; line++) {
    if (isPercent(lines, line) || lines.problems.isOut(line)) continue;
    const tonnes = lines.value[line] ?? 0;
    const able = isAble[lines.who[line] ?? 0] === true;
    if (tonnes <= mostTonnes && !able) continue;
    const supplier = supplierOf(lines, line)?.supplier;
    if (supplier === undefined) continue;
    const warn = (code: MessageKey, params: ImportProblem['params']): void => {
      const problem = problemOf(file, lines, line, { level: 'warning', code, params });
      lines.problems.put(line, problem);
      lines.problems.tell(problem);
    };
    if (tonnes > mostTonnes)
      warn('import.row.large', { supplier: supplier.nameEn, tonnes: forReading(tonnes), limit: mostTonnes });
    const { materialId } = setOf(lines, line).set;
    const capacity = byKey.get(`${supplier.id}|${materialId}`) ?? null;
    const known = factors.get(materialId);
    const own = known === undefined ? null : ownMass({ tonnes, basis: basisOf(lines, line) }, known);
    if (capacity === null || own === null || own <= (capacity * capacityPercent) / 100) continue;
    const params = {
      supplier: supplier.nameEn,
      tonnes: forReading(own),
      capacity: forReading(capacity),
      limit: capacityPercent,
    };
    if (known?.basis === 'reo') warn('import.row.capacity', params);
    else warn('import.row.capacityOwn', { ...params, material: materialId });
  }
}
