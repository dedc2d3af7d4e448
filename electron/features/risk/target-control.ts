import type { Control, TargetMeasure } from '@shared/model/dependence';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Target } from '@shared/model/tables/target';
import { membersOf } from '../../engine/indicators';
import { controlOn } from '../../engine/look-through';
import { type ProjectRows, projectCase } from '../../plan/case/project-case';
import { importFlows } from '../../plan/case/target-imports';
import { ownersOf } from '../../plan/known-suppliers';

/** What is counted by a target of one material, or of several together. */
type Counted = Omit<ShareSetKey, 'materialId'> & { readonly materialIds: readonly MaterialId[] };

/**
 * What a target counts by the country of the plant, by the country of the owners: of the country that it names, of the economy
 * itself, or of whichever elsewhere owns most. Null where no owner is on record, and for what has no supplier. Source: docs/engine.md 13.9.
 */
export function targetControl(
  rows: ProjectRows,
  target: Target,
  measure: TargetMeasure,
  { ofImports, ...set }: Counted & { readonly ofImports: boolean },
): Control | null {
  const { owners } = rows.reference;
  if (owners.length === 0 || measure === 'stock_days' || measure === 'recycling') return null;
  const inflows = ofImports ? importsIn(rows, set) : suppliesIn(rows, set);
  const owned = ownersOf(rows.reference);
  const own = membersOf(set.economyId);
  if (measure === 'country_share')
    return target.countryId === null ? null : controlOn(inflows, owned, new Set([target.countryId]));
  if (measure !== 'largest_country') return controlOn(inflows, owned, new Set(own));
  const elsewhere = new Set(owners.map(({ countryId }) => countryId).filter((id) => !own.includes(id)));
  return [...elsewhere]
    .map((countryId) => controlOn(inflows, owned, new Set([countryId])))
    .reduce((most, one) => ((one?.percent.low ?? -1) > (most?.percent.low ?? -1) ? one : most), null);
}

function suppliesIn(rows: ProjectRows, { materialIds: [materialId], ...set }: Counted) {
  return materialId === undefined ? [] : projectCase(rows, { ...set, materialId }).chain.inflows;
}

/** Parts of the imports alone, percent of them. */
function importsIn(rows: ProjectRows, set: Counted) {
  const flows = importFlows(rows, set);
  const all = flows.reduce((sum, { tonnes }) => sum + tonnes, 0);
  return all === 0 ? [] : flows.map(({ nodeId, tonnes }) => ({ nodeId, percent: (100 * tonnes) / all }));
}
