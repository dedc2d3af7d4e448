import type { LeftEdit, RoundTripChange } from '@shared/contract/round-trip';
import type { Plan, Reference, ScenarioBook } from '@shared/domain/plan';
import type { Notice } from '@shared/domain/refusal';
import { type ResolvedScenario, resolveScenario } from '@shared/domain/resolution';
import type { ReturnedInput, ReturnedWorkbook, StrayCell } from '@shared/domain/workbook-origin';
import { isSame, returnedValue } from '@shared/importing/returned-value';
import { type FigureOf, figuresOf, originOfFigure, plannedFigure, unitOf, yearOfKey } from './figures';

/** What the project says when a workbook comes back. */
export interface ProjectNow {
  readonly plan: Plan;
  readonly book: ScenarioBook;
  readonly reference: Reference;
}

/** A scenario of the workbook with the figures that it is run with now. */
export interface ScenarioNow {
  readonly resolved: ResolvedScenario;
  readonly figure: FigureOf;
}

/** A change before it is known whether it is taken. */
export type Edit = Omit<RoundTripChange, 'taken'>;

export interface Comparison {
  readonly unchanged: number;
  readonly changes: readonly Edit[];
  readonly left: readonly LeftEdit[];
}

/** The scenarios of a workbook that are in the project still, by id. */
export function scenariosNow(
  { plan, book, reference }: ProjectNow,
  ids: readonly string[],
): Map<string, ScenarioNow> {
  const known = ids.filter((id) => book.scenarios.some((scenario) => scenario.id === id));
  return new Map(
    known.map((id) => {
      const resolved = resolveScenario(plan, book, id);
      return [id, { resolved, figure: figuresOf(resolved, reference) }];
    }),
  );
}

/** Holds every cell against what was written there, and every edit against what its scenario says now. */
export function compareInputs(
  { inputs, strays }: ReturnedWorkbook,
  project: ProjectNow,
  scenarios: ReadonlyMap<string, ScenarioNow>,
): Comparison {
  const changes: Edit[] = [];
  const left: LeftEdit[] = [];
  let unchanged = 0;
  for (const input of inputs) {
    const read = returnedValue(input);
    if (read.kind === 'same') {
      unchanged++;
      continue;
    }
    if (read.kind === 'unreadable') {
      left.push(leftInput(input, read.reason));
      continue;
    }
    const found = input.origin === null ? undefined : scenarios.get(input.origin.scenarioId);
    if (input.origin === null || read.value === null) left.push(leftInput(input, notice('workbookOnly')));
    else if (found === undefined) left.push(leftInput(input, notice('scenarioGone')));
    else {
      const made = changeOf(input, input.origin, read.value, read.remarks, found, project);
      if (made === null) left.push(leftInput(input, notice('figureGone')));
      else if (made === 'same') unchanged++;
      else changes.push(made);
    }
  }
  return { unchanged, changes, left: [...left, ...strays.map(leftStray)] };
}

/** The change of one cell; 'same' when the scenario says so already, null when it has no such figure any more. */
function changeOf(
  input: ReturnedInput,
  { field, keys }: NonNullable<ReturnedInput['origin']>,
  next: number,
  remarks: readonly Notice[],
  { resolved, figure }: ScenarioNow,
  { plan, book, reference }: ProjectNow,
): Edit | 'same' | null {
  const current = keys.flatMap((key) => figure(field, key) ?? []);
  const [first] = keys;
  if (first === undefined || current.length < keys.length) return null;
  const old = current.reduce((total, each) => total + each, 0);
  if (isSame(old, next)) return 'same';
  const written = input.written ?? 0;
  const planned = plannedFigure(plan, reference, field, first);
  return {
    ...{ scenarioId: resolved.scenario.id, scenarioName: resolved.scenario.name },
    ...{ field, year: yearOfKey(field, first), unit: unitOf(field) },
    ...{ label: input.label, sheet: input.sheet, cell: input.cell },
    ...{ written, old, next, remarks },
    parts: keys.map((key, index) => {
      const before = current[index] ?? 0;
      // The tiers of a stock share one cell: each keeps its part of the sum.
      const part = old === 0 ? (index === 0 ? 1 : 0) : before / old;
      return { key, old: before, next: keys.length === 1 ? next : part * next };
    }),
    origin: originOfFigure(resolved, book, field, first, planned),
    conflict: !isSame(old, written),
  };
}

function leftInput({ sheet, cell, label, written, now }: ReturnedInput, reason: Notice): LeftEdit {
  return { sheet, cell, label, written: written === null ? '' : plainNumber(written), now: now.text, reason };
}

/** Fifteen digits, as spreadsheets show: 99.41900000000001 is 99.419. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function leftStray({ why, ...stray }: StrayCell): LeftEdit {
  return { ...stray, reason: { code: `roundTrip.left.${why}`, params: {} } };
}

const notice = (code: 'workbookOnly' | 'scenarioGone' | 'figureGone'): Notice => ({
  code: `roundTrip.left.${code}`,
  params: {},
});
