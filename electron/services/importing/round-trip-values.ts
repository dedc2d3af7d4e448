import type { RoundTripChange } from '@shared/contract/round-trip';
import type { Relief } from '@shared/domain/demand';
import type { Plan, Reference } from '@shared/domain/plan';
import { Refusal, unreachable } from '@shared/domain/refusal';
import type { ResolvedScenario } from '@shared/domain/resolution';
import type { OverrideField } from '@shared/domain/scenario';
import { shareKey } from '@shared/domain/share';
import { sharePercent } from '@shared/domain/share-values';

/** More than this over 100 % is no rounding. Source: DESIGN of shares, doubles are stored. */
const ROUNDING = 1e-9;

/** What a plan says of one key; null when it has no such row. Shares in percent, masses in tonnes. */
export function valueIn(
  { plan }: Pick<ResolvedScenario, 'plan'>,
  reference: Reference,
  field: OverrideField,
  key: string,
): number | null {
  switch (field) {
    case 'share.percent': {
      const share = plan.shares.find((row) => shareKey(row) === key);
      if (share === undefined) return null;
      const total = plan.totals.find((row) => setOf(row) === setOf(share)) ?? null;
      const material = reference.materials.find(({ id }) => id === share.materialId);
      return sharePercent(share, total, material?.metalPerOxide ?? null);
    }
    case 'totalSupply.tonnes':
      return plan.totals.find((row) => setOf(row) === key)?.tonnes ?? null;
    case 'demand.tonnes':
      return (
        plan.demands.find((row) => [row.useId, row.materialId, row.year].join('|') === key)?.tonnes ?? null
      );
    case 'stock.tonnes':
      return (
        plan.stocks.find((row) => [row.economyId, row.materialId, row.tier].join('|') === key)?.tonnes ?? null
      );
    case 'relief.recycling':
      return reliefIn(plan, key)?.recyclingTonnes ?? null;
    case 'relief.substitution':
      return reliefIn(plan, key)?.substitutionPercent ?? null;
    case 'shock.off':
      return null;
    default:
      return unreachable(field);
  }
}

function reliefIn(plan: Plan, key: string): Relief | undefined {
  return plan.reliefs.find((row) => [row.economyId, row.materialId, row.year].join('|') === key);
}

/** @throws Refusal refusal.roundTrip.over100 when the shares of a set would come to more than 100 % */
export function requireSharesFit(
  changes: readonly RoundTripChange[],
  resolved: (scenarioId: string) => ResolvedScenario,
  reference: Reference,
  file: string,
): void {
  const next = new Map(changes.map((change) => [`${change.scenarioId}|${change.key}`, change.next]));
  for (const change of changes) {
    if (change.field !== 'share.percent') continue;
    const scenario = resolved(change.scenarioId);
    const [economy, material, stage, year] = change.key.split('|');
    const set = [economy, material, stage, year].join('|');
    const sum = scenario.plan.shares
      .filter((share) => setOf(share) === set)
      .map(
        (share) =>
          next.get(`${change.scenarioId}|${shareKey(share)}`) ??
          valueIn(scenario, reference, 'share.percent', shareKey(share)) ??
          0,
      )
      .reduce((total, percent) => total + percent, 0);
    if (sum > 100 + ROUNDING) {
      throw new Refusal(
        'refusal.roundTrip.over100',
        { material: material ?? '', year: year ?? '', sum },
        { file, sheet: change.sheet, cell: change.cell },
      );
    }
  }
}

function setOf(row: { economyId: string; materialId: string; stage: string; year: number }): string {
  return [row.economyId, row.materialId, row.stage, row.year].join('|');
}
