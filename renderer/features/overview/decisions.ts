import { addDays, type IsoDate } from '@shared/base/calendar';
import type { Evidence, MaterialOverview } from '@shared/features/overview/contract';
import type { TargetStanding } from '@shared/features/risk/target-standing';
import type { MaterialId } from '@shared/model/material';
import { overdueReviews } from '@shared/model/overdue-reviews';
import type { Assumption } from '@shared/model/tables/assumption';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Target } from '@shared/model/tables/target';
import { leadFigures, type WatchedFigure } from './watched-figures';

/** What waits for somebody to decide, with what it rests on. */
export type Decision =
  | { readonly kind: 'target'; readonly target: Target; readonly standing: TargetStanding }
  | { readonly kind: 'differ'; readonly high: WatchedFigure; readonly low: WatchedFigure }
  | { readonly kind: 'overdue'; readonly count: number; readonly oldest: Assumption }
  | { readonly kind: 'suspension'; readonly event: SupplyEvent; readonly endDate: IsoDate }
  | { readonly kind: 'guessed'; readonly materialIds: readonly MaterialId[] };

interface DecisionsInput {
  readonly evidence: Pick<Evidence, 'assumptions' | 'events'>;
  readonly targets: readonly Target[];
  readonly figures: readonly WatchedFigure[];
  readonly standings: ReadonlyMap<string, TargetStanding>;
  readonly materials: readonly MaterialOverview[];
  readonly dataDate: IsoDate;
}

/** Published figures of one year that lie further apart than this, in points, are two answers. */
const SAME_ANSWER = 5;
/** A suspension that ends within so many days is worth a thought today. */
const SOON_DAYS = 183;

/** What needs a decision, most pressing first. Everything follows from what the project holds. */
export function decisionsOf(input: DecisionsInput): readonly Decision[] {
  return [
    ...failedTargets(input),
    ...differences(input.figures),
    ...overdue(input),
    ...suspensions(input),
    ...guesses(input.materials),
  ];
}

function failedTargets({ targets, standings }: DecisionsInput): Decision[] {
  const failed = targets.flatMap((target) => {
    const standing = standings.get(target.id);
    const fails = standing?.state === 'missed' || standing?.state === 'not_on_path';
    return standing !== undefined && fails && target.status !== 'benchmark'
      ? [{ kind: 'target', target, standing } as const]
      : [];
  });
  return failed.sort((a, b) => Number(b.standing.state === 'missed') - Number(a.standing.state === 'missed'));
}

/** The newest year for which two published figures under one definition group say different things. */
function differences(figures: readonly WatchedFigure[]): Decision[] {
  const byYear = new Map<number, WatchedFigure[]>();
  for (const figure of leadFigures(figures)) {
    const { year } = figure.observation;
    byYear.set(year, [...(byYear.get(year) ?? []), figure]);
  }
  const apart = [...byYear.entries()]
    .map(([year, list]) => ({
      year,
      sorted: [...list].sort((a, b) => b.observation.value - a.observation.value),
    }))
    .sort((a, b) => b.year - a.year);
  for (const { sorted } of apart) {
    const [high, low] = [sorted[0], sorted.at(-1)];
    if (high === undefined || low === undefined) continue;
    if (high.observation.value - low.observation.value > SAME_ANSWER) return [{ kind: 'differ', high, low }];
  }
  return [];
}

function overdue({ evidence, dataDate }: DecisionsInput): Decision[] {
  const past = overdueReviews(evidence.assumptions, dataDate);
  const [oldest] = past;
  return oldest === undefined ? [] : [{ kind: 'overdue', count: past.length, oldest }];
}

/** The suspension that ends first, soon or already, as long as nothing later of the same country is on record. */
function suspensions({ evidence, dataDate }: DecisionsInput): Decision[] {
  const soon = addDays(dataDate, SOON_DAYS);
  const isFollowed = (by: string | null, endDate: IsoDate): boolean =>
    evidence.events.some(({ imposedBy, date }) => imposedBy === by && date > endDate);
  const [first] = evidence.events
    .flatMap((event): Extract<Decision, { kind: 'suspension' }>[] => {
      const { kind, endDate, imposedBy } = event;
      const isOpen = kind === 'suspension' && endDate !== null && endDate <= soon;
      return isOpen && !isFollowed(imposedBy, endDate) ? [{ kind: 'suspension', event, endDate }] : [];
    })
    .sort((a, b) => a.endDate.localeCompare(b.endDate));
  return first === undefined ? [] : [first];
}

function guesses(materials: readonly MaterialOverview[]): Decision[] {
  const materialIds = materials
    .filter(({ notKnownPercent }) => notKnownPercent !== null && notKnownPercent > 99.95)
    .map(({ materialId }) => materialId);
  return materialIds.length === 0 ? [] : [{ kind: 'guessed', materialIds }];
}
