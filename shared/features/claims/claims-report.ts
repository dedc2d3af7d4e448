import type { ClaimsView, GrantedClaim, PlantClaims, Pool, PoolShare } from '../../model/claims';
import type { MaterialId } from '../../model/material';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';

/** What is said of a plant stands in the row of its first claim only. */
const PLANTS = {
  plant: { title: 'claims.col.plant', format: 'text', missing: null },
  material: { title: 'stress.col.material', format: 'text', missing: null },
  capacity: { title: 'claims.col.capacity', format: 'text', align: 'right', missing: null },
  claimed: { title: 'claims.col.claimed', format: 'mass', missing: null },
  state: { title: 'claims.col.state', format: 'text', missing: null },
  economy: { title: 'claims.col.economy', format: 'text' },
  claim: { title: 'claims.col.claim', format: 'mass' },
  granted: { title: 'claims.col.granted', format: 'mass' },
} as const;

const POOLS = {
  material: { title: 'stress.col.material', format: 'text', missing: null },
  together: { title: 'claims.col.together', format: 'text', align: 'right', missing: null },
  economy: { title: 'claims.col.economy', format: 'text' },
  alone: { title: 'claims.col.alone', format: 'figure', missing: 'claims.lasts' },
  gives: { title: 'claims.col.gives', format: 'mass', missing: null },
} as const;

/** What each economy counts on from each plant and gets of it; what allies have together, where that was asked. */
export function claimsReport({ stage, year, remainingPercent, rule, plants, pools }: ClaimsView) {
  const claimed = reportTable({
    key: 'plants',
    title: 'claims.plants',
    columns: PLANTS,
    rows: plants.flatMap((plant) => plant.claims.map((claim, index) => claimRow(plant, claim, index === 0))),
  });
  const pooled = reportTable({
    key: 'pools',
    title: 'claims.pools',
    columns: POOLS,
    rows: pools.flatMap(({ materialId, pool }) =>
      pool.shares.map((share, index) => shareRow(materialId, pool, share, index === 0)),
    ),
  });
  return {
    asked: {
      key: 'cli.claims.head',
      with: {
        stage: `stage.${stage}`,
        year,
        remaining: { format: 'percent', value: remainingPercent },
        rule: `claims.rule.${rule}`,
      },
    },
    tables: pools.length === 0 ? [claimed] : [claimed, pooled],
  } as const satisfies Report;
}

function claimRow(plant: PlantClaims, claim: GrantedClaim, isFirst: boolean): Row<typeof PLANTS> {
  const { supplierId, materialId, capacity, claimed } = plant;
  return {
    key: JSON.stringify([supplierId, materialId, claim.economyId]),
    cells: {
      plant: isFirst ? { of: 'supplier', id: supplierId } : null,
      material: isFirst ? { of: 'material', id: materialId } : null,
      capacity: isFirst ? capacityMessage(capacity) : null,
      claimed: isFirst ? claimed : null,
      state: isFirst ? stateOf(plant) : null,
      economy: { of: 'country', id: claim.economyId },
      claim: claim.tonnes,
      granted: claim.granted,
    },
  };
}

function capacityMessage(capacity: number | null): ReportMessage {
  return capacity === null ? 'report.notKnown' : { format: 'mass', value: capacity };
}

function stateOf({ over, capacity, claimed }: PlantClaims): ReportMessage {
  if (over === null || capacity === null) return 'report.notKnown';
  return over > 0
    ? { key: 'claims.over', with: { tonnes: { format: 'mass', value: over } } }
    : { key: 'claims.within', with: { percent: { format: 'percent', value: (claimed / capacity) * 100 } } };
}

function shareRow(
  materialId: MaterialId,
  { days }: Pool,
  { economyId, alone, gives }: PoolShare,
  isFirst: boolean,
): Row<typeof POOLS> {
  return {
    key: JSON.stringify([materialId, economyId]),
    cells: {
      material: isFirst ? { of: 'material', id: materialId } : null,
      together: isFirst ? daysMessage(days) : null,
      economy: { of: 'country', id: economyId },
      alone,
      gives,
    },
  };
}

function daysMessage(days: number | null): ReportMessage {
  return days === null ? 'claims.lasts' : { format: 'figure', value: days };
}
