import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { Mix } from '@shared/model/lever';
import type { Reference } from '@shared/model/plan';
import { watchedIn } from '@shared/model/project-settings';
import type { ScenarioWindow } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { type Kind, kindOf, movedBy, newOfKind, type Shock, withTerm } from '@shared/model/shock';
import type { ShockScope } from '@shared/model/shock-parts/scope';
import { isSame } from '../../kit/state/is-same';

/** A scenario as it stands in the editor: tried, not kept. */
export interface ScenarioDraft {
  readonly scenarioId: string;
  readonly name: string;
  /** Empty: the same. */
  readonly nameJa: string;
  readonly parentId: string | null;
  readonly note: string | null;
  readonly window: ScenarioWindow;
  readonly shocks: readonly Shock[];
  /** What is done about them, beside what is kept; empty once it is kept. */
  readonly mix: Mix;
}

export function draftOf(detail: ScenarioDetail): ScenarioDraft {
  const { scenario } = detail;
  return {
    scenarioId: scenario.id,
    name: scenario.name,
    nameJa: scenario.nameJa ?? '',
    parentId: scenario.parentId,
    note: scenario.note,
    // Files from before there was a choice of allocation do not speak of it.
    window: { ...scenario.window, allocation: scenario.window.allocation ?? null },
    shocks: detail.ownShocks.map((own) => own.shock),
    mix: {},
  };
}

/** Which parts of the draft differ from what is kept: its shocks and what is done about them, or the rest. */
export function changesOf(
  draft: ScenarioDraft,
  saved: ScenarioDraft,
): { readonly run: boolean; readonly rest: boolean } {
  const { shocks, mix, ...rest } = draft;
  const { shocks: savedShocks, mix: savedMix, ...savedRest } = saved;
  return { run: !isSame(shocks, savedShocks) || !isSame(mix, savedMix), rest: !isSame(rest, savedRest) };
}

/** Whether anything is. */
export function isTrying({ shocks, window, mix }: Tried): boolean {
  return shocks !== null || window !== null || mix !== null;
}

/** What is laid over the selected scenario while it is being changed; null where it stands as it is kept. */
export interface Tried {
  readonly shocks: readonly Shock[] | null;
  readonly window: ScenarioWindow | null;
  readonly mix: Mix | null;
}

/** What of a draft is laid over the kept scenario in a run; its name, note and parent are no part of one until kept. */
export function triedOf(detail: ScenarioDetail | null, draft: ScenarioDraft | null): Tried {
  if (detail === null || draft === null) return { shocks: null, window: null, mix: null };
  const saved = draftOf(detail);
  // Under another parent the kept chain is no measure: the run follows once that is kept.
  const sameParent = draft.parentId === saved.parentId;
  return {
    shocks: isSame(draft.shocks, saved.shocks) ? null : draft.shocks,
    window: !sameParent || isSame(draft.window, saved.window) ? null : draft.window,
    mix: isSame(draft.mix, saved.mix) ? null : draft.mix,
  };
}

/** The draft with another first day: its own shocks move with it, since a plan for tomorrow is one date. */
export function startingRunOn(draft: ScenarioDraft, start: IsoDate, before: IsoDate): ScenarioDraft {
  const by = daysBetween(before, start);
  return {
    ...draft,
    window: { ...draft.window, start },
    shocks: draft.shocks.map((shock) => movedBy(shock, by)),
  };
}

/** Shortest and longest shock that the sliders offer. */
export const LONGEST_SHOCK = 365;

/** A new shock over the first half year of the window, by a watched country, on everything, to the economy of the scenario. */
export function newShock(
  kind: Kind,
  draft: Pick<ScenarioDraft, 'window'>,
  detail: ScenarioDetail,
  reference: Reference,
  id: string,
): Shock {
  // The run as it is tried: a date that was typed a moment ago is not kept yet.
  const start = draft.window.start ?? detail.window.start;
  const days = draft.window.days ?? detail.window.days;
  const economyId = draft.window.economyId ?? detail.window.economyId;
  const scope = {
    id,
    label: '',
    imposedBy: imposedFirst(reference, economyId),
    materials: [],
    stages: [],
    destinations: [economyId],
    start,
    end: addDays(start, Math.min(180, days)),
    recoveryDays: 30,
  };
  return withTerms(kind, scope, detail, reference);
}

/** Who a new shock is by, until a person says: a watched country, else another one that supplies. */
function imposedFirst(reference: Reference, economyId: CountryId): CountryId {
  const [watched] = watchedIn(reference);
  const other = reference.suppliers.find(({ countryId }) => countryId !== economyId)?.countryId;
  return watched ?? other ?? economyId;
}

/** The same shock as another kind; what both have is kept. */
export function asKind(shock: Shock, kind: Kind, detail: ScenarioDetail, reference: Reference): Shock {
  if (shock.kind === kind) return shock;
  const { id, label, labelJa, imposedBy, materials, stages, destinations, start, end, recoveryDays } = shock;
  const scope = { id, label, labelJa, imposedBy, materials, stages, destinations, start, end, recoveryDays };
  return withTerms(kind, scope, detail, reference);
}

/** Kinds that can be chosen: what happens at a plant needs a supplier of the project. */
export function kindsToChoose(kinds: readonly Kind[], reference: Reference): readonly Kind[] {
  return kinds.filter((kind) => kindOf({ kind }).plantOf === null || reference.suppliers.length > 0);
}

/** A shock of a kind as it begins; at a plant, one of the stage of the run, of the same country where there is one. */
function withTerms(kind: Kind, scope: ShockScope, detail: ScenarioDetail, reference: Reference): Shock {
  const { suppliers } = reference;
  const here = suppliers.filter(({ stage }) => stage === detail.window.stage);
  const supplier = here.find(({ countryId }) => countryId === scope.imposedBy) ?? here[0] ?? suppliers[0];
  if (kindOf({ kind }).plantOf === null || supplier === undefined) return newOfKind(kind, scope);
  const at = { imposedBy: supplier.countryId, stages: [], destinations: [] };
  const plant = Object.entries(kindOf({ kind }).terms).find(([, { card }]) => card.kind === 'supplier')?.[0];
  const shock = newOfKind(kind, { ...scope, ...at });
  return plant === undefined ? shock : withTerm(shock, plant, supplier.id);
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
