import { addDays, type IsoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import { CHINA } from '@shared/model/country';
import type { Reference } from '@shared/model/plan';
import type { ScenarioWindow } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { type Ban, endsAtOnce, type Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import { isSame } from '../../kit/state/is-same';

/** A scenario as it stands in the editor: tried, not kept. */
export interface ScenarioDraft {
  readonly scenarioId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly note: string | null;
  readonly window: ScenarioWindow;
  readonly shocks: readonly Shock[];
}

export function draftOf(detail: ScenarioDetail): ScenarioDraft {
  const { scenario } = detail;
  return {
    scenarioId: scenario.id,
    name: scenario.name,
    parentId: scenario.parentId,
    note: scenario.note,
    // Files from before there was a choice of allocation do not speak of it.
    window: { ...scenario.window, allocation: scenario.window.allocation ?? null },
    shocks: detail.ownShocks.map((own) => own.shock),
  };
}

/** Which parts of the draft differ from what is kept. */
export function changesOf(
  draft: ScenarioDraft,
  saved: ScenarioDraft,
): { readonly shocks: boolean; readonly rest: boolean } {
  const { shocks, ...rest } = draft;
  const { shocks: savedShocks, ...savedRest } = saved;
  return { shocks: !isSame(shocks, savedShocks), rest: !isSame(rest, savedRest) };
}

/** Shortest and longest shock that the sliders offer. */
export const LONGEST_SHOCK = 365;

/** A new shock over the first half year of the window, by China, on everything, to the economy of the scenario. */
export function newShock(
  kind: Shock['kind'],
  detail: ScenarioDetail,
  reference: Reference,
  id: string,
): Shock {
  const { start, days, economyId } = detail.window;
  const scope = {
    id,
    label: '',
    imposedBy: CHINA,
    materials: [],
    stages: [],
    destinations: [economyId],
    start,
    end: addDays(start, Math.min(180, days)),
    recoveryDays: 30,
  };
  return withTerms(kind, scope, detail, reference);
}

/** The same shock as another kind; what both have is kept. */
export function asKind(
  shock: Shock,
  kind: Shock['kind'],
  detail: ScenarioDetail,
  reference: Reference,
): Shock {
  if (shock.kind === kind) return shock;
  const { id, label, imposedBy, materials, stages, destinations, start, end, recoveryDays } = shock;
  const scope = { id, label, imposedBy, materials, stages, destinations, start, end, recoveryDays };
  return withTerms(kind, scope, detail, reference);
}

/** Kinds that can be chosen: an outage needs a supplier of the project. */
export function kindsToChoose(
  kinds: readonly Shock['kind'][],
  reference: Reference,
): readonly Shock['kind'][] {
  return kinds.filter((kind) => kind !== 'outage' || reference.suppliers.length > 0);
}

/** The terms that a new shock of a kind begins with: plain round figures, to be set by whoever makes it. */
function withTerms(
  kind: Shock['kind'],
  scope: Omit<Ban, 'kind'>,
  detail: ScenarioDetail,
  reference: Reference,
): Shock {
  const atOnce = endsAtOnce(kind) ? { ...scope, recoveryDays: 0 } : scope;
  switch (kind) {
    case 'ban':
      return { kind, ...scope };
    case 'licence':
      return {
        kind,
        ...scope,
        approvedPercent: 25,
        delayDays: 45,
        queuedPercent: 0,
        releaseStart: null,
        releaseDays: 0,
      };
    case 'quota':
      return { kind, ...atOnce, ceilingTonnes: 10, period: 'month' };
    case 'outage': {
      const { suppliers } = reference;
      const here = suppliers.filter(({ stage }) => stage === detail.window.stage);
      const supplier = here.find(({ countryId }) => countryId === scope.imposedBy) ?? here[0] ?? suppliers[0];
      return {
        kind,
        ...scope,
        imposedBy: supplier?.countryId ?? scope.imposedBy,
        stages: [],
        destinations: [],
        supplierId: supplier?.id ?? ('' as SupplierId), // never without a supplier: see kindsToChoose()
        remainingPercent: 0,
      };
    }
    case 'tax':
      return { kind, ...scope, taxPercent: 25, passThroughPercent: 100, elasticity: -0.5 };
    case 'leak':
      return { kind, ...atOnce, percent: 20, delayDays: 60 };
    default:
      return unreachable(kind);
  }
}

/** Moves a shock whole: its length stays. */
export function startingOn(shock: Shock, start: IsoDate, length: number): Shock {
  return { ...shock, start, end: addDays(start, Math.max(1, length)) };
}

/** The value that a slider's ghost shows: the parent's shock of the same kind and country, or else what is kept. */
export interface ShockGhost {
  readonly of: 'parent' | 'saved';
  readonly shock: Shock;
}

export function ghostOf(shock: Shock, detail: ScenarioDetail): ShockGhost | null {
  const inherited = detail.inheritedShocks.find(
    ({ shock: other }) => other.kind === shock.kind && other.imposedBy === shock.imposedBy,
  );
  if (inherited !== undefined) return { of: 'parent', shock: inherited.shock };
  const saved = detail.ownShocks.find(({ shock: other }) => other.id === shock.id);
  return saved === undefined ? null : { of: 'saved', shock: saved.shock };
}
