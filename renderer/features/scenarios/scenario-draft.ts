import type { ScenarioDetail } from '@shared/contract/scenarios';
import { addDays, type IsoDate } from '@shared/domain/calendar';
import { CHINA } from '@shared/domain/country';
import type { ScenarioWindow } from '@shared/domain/scenario';
import type { Ban, Licence, Shock } from '@shared/domain/shock';

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
    window: scenario.window,
    shocks: detail.ownShocks.map((own) => own.shock),
  };
}

/** Whether two pieces of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
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
export function newShock(kind: Shock['kind'], detail: ScenarioDetail, id: string): Shock {
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
  return kind === 'ban' ? { kind, ...scope } : withLicence(scope);
}

/** The same shock as the other kind; what both have is kept. */
export function asKind(shock: Shock, kind: Shock['kind']): Shock {
  if (shock.kind === kind) return shock;
  const { id, label, imposedBy, materials, stages, destinations, start, end, recoveryDays } = shock;
  const scope = { id, label, imposedBy, materials, stages, destinations, start, end, recoveryDays };
  return kind === 'ban' ? { kind, ...scope } : withLicence(scope);
}

function withLicence(scope: Omit<Ban, 'kind'>): Licence {
  return {
    kind: 'licence',
    ...scope,
    approvedPercent: 25,
    delayDays: 45,
    queuedPercent: 0,
    releaseStart: null,
    releaseDays: 0,
  };
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
