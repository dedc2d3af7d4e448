import type { Bounds, TargetProgress, TargetState, TargetView } from '../../model/dependence';

/** Where one target stands under the plan: the material that is furthest from it speaks for all that it is held against. */
export interface TargetStanding {
  readonly state: TargetState;
  /** The view that is furthest from the target. */
  readonly furthest: TargetView & { readonly progress: TargetProgress };
  /** How many figures it is held against, and how many of them meet it. */
  readonly counted: number;
  readonly met: number;
}

/** Worst first. */
const WORST: readonly TargetState[] = ['missed', 'not_on_path', 'open', 'on_path', 'met'];

/** Where each target stands, by its id; one that is held against nothing is left out. */
export function targetStandings(views: readonly TargetView[]): ReadonlyMap<string, TargetStanding> {
  const standings = new Map<string, TargetStanding>();
  for (const view of views) {
    const { progress, target } = view;
    if (progress === null) continue;
    const own: TargetStanding = {
      state: progress.state,
      furthest: { ...view, progress },
      counted: 1,
      met: progress.state === 'met' ? 1 : 0,
    };
    const before = standings.get(target.id);
    if (before === undefined) {
      standings.set(target.id, own);
      continue;
    }
    const worse = isWorse(own, before) ? own : before;
    standings.set(target.id, {
      ...worse,
      counted: before.counted + 1,
      met: before.met + own.met,
    });
  }
  return standings;
}

function isWorse(one: TargetStanding, other: TargetStanding): boolean {
  const byState = WORST.indexOf(one.state) - WORST.indexOf(other.state);
  if (byState !== 0) return byState < 0;
  return farOf(one.furthest.progress.distance) > farOf(other.furthest.progress.distance);
}

function farOf(distance: Bounds | null): number {
  return distance?.high ?? Number.NEGATIVE_INFINITY;
}
