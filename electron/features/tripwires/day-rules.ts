import { addDays, daysBetween, type IsoDate, isoDate, yearOf } from '@shared/base/calendar';
import { byId, type WithNames } from '@shared/model/catalogue';
import type { MeasureRegister } from '@shared/model/plan';
import { totalOfSet } from '@shared/model/plan-rows';
import { sharePercent } from '@shared/model/share-totals';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { TripwireRing } from '@shared/model/tables/tripwire-ring';
import { datesThatCome } from '../../engine/measures';
import { metalPerOxideOf } from '../../plan/reference-names';
import { runScenario } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';

/** What a rule that looks at no months reads on a day; where it rings, of which day that is. */
export interface DayReading {
  readonly now: number | null;
  readonly of: WithNames | null;
  /** Null: it does not ring. */
  readonly ring: { readonly at: string; readonly published: IsoDate; readonly value: number | null } | null;
}

const SILENT: DayReading = { now: null, of: null, ring: null };

/**
 * A date of a measure within so many days, or one that has passed without a word; those of the material alone where the
 * rule names one. Source: docs/watch.md 3.7.
 */
export function measureDate(register: MeasureRegister, rule: Tripwire, on: IsoDate): DayReading {
  const own = new Set(
    register.goods.flatMap(({ measureId, materials }) =>
      rule.materialId === null || materials.includes(rule.materialId) ? [measureId] : [],
    ),
  );
  const near = datesThatCome(register, on).filter(
    ({ date, measureId, is }) =>
      (rule.materialId === null || own.has(measureId)) &&
      (is === 'no word' || daysBetween(on, date) <= rule.threshold),
  );
  const [first] = near;
  if (first === undefined) return SILENT;
  return {
    now: daysBetween(on, first.date),
    of: byId(register.measures, first.measureId) ?? null,
    ring: {
      at: first.date,
      published: addDays(first.date, -Math.floor(rule.threshold)),
      value: daysBetween(on, first.date),
    },
  };
}

/** The least cover at the opening of a run, against review and transit. Source: docs/watch.md 3.8. */
export async function coverOf(session: Session, rule: Tripwire): Promise<DayReading> {
  if (rule.scenarioId === null) return SILENT;
  const { resolved, reference, result } = await runScenario(session, {
    scenarioId: rule.scenarioId,
    materials: rule.materialId === null ? [] : [rule.materialId],
    tryShocks: null,
  });
  const covered = result.materials.filter(({ series }) => series.need.some((need) => need > 0));
  const least = covered.reduce<(typeof covered)[number] | null>(
    (worst, one) => (worst === null || one.openingCover < worst.openingCover ? one : worst),
    null,
  );
  if (least === null) return SILENT;
  const start = resolved.window.start;
  return {
    now: least.openingCover,
    of: byId(reference.materials, least.materialId) ?? null,
    ring:
      least.openingCover < rule.threshold ? { at: start, published: start, value: least.openingCover } : null,
  };
}

/** The largest part of one owner in a stage of the year. Source: docs/watch.md 3.9. */
export async function ownerPart(session: Session, rule: Tripwire, on: IsoDate): Promise<DayReading> {
  const { economyId, materialId, stage } = rule;
  if (economyId === null || materialId === null || stage === null) return SILENT;
  const year = yearOf(on);
  const [plan, reference] = await Promise.all([
    session.project.plan({ economyId, materialId, stage }),
    session.project.reference(),
  ]);
  const factor = metalPerOxideOf(reference, materialId);
  const parts = new Map<string, number>();
  for (const share of plan.shares.filter((one) => one.year === year)) {
    const owner = byId(reference.suppliers, share.supplierId)?.owner ?? null;
    const percent = sharePercent(share, totalOfSet(plan, share), factor);
    if (owner !== null && percent !== null) parts.set(owner, (parts.get(owner) ?? 0) + percent);
  }
  const [largest] = [...parts].sort(([, a], [, b]) => b - a);
  if (largest === undefined) return SILENT;
  const [owner, percent] = largest;
  return {
    now: percent,
    of: { nameEn: owner, nameJa: owner },
    ring:
      percent > rule.threshold
        ? { at: String(year), published: isoDate(`${year}-01-01`), value: percent }
        : null,
  };
}

/** What a person notes rings it; it stands until it is judged. Source: docs/watch.md 3.10. */
export function surveyed(rings: readonly TripwireRing[]): DayReading {
  const open = rings.filter(({ judged }) => judged === 'open').at(-1);
  if (open === undefined) return SILENT;
  const { at, published, value } = open;
  return { now: value, of: null, ring: { at, published, value } };
}
