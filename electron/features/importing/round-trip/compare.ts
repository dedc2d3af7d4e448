import { dateOfSerial } from '@shared/base/day-serial';
import type { Notice } from '@shared/base/refusal';
import type { LeftEdit, RoundTripChange } from '@shared/features/importing/round-trip/contract';
import { byId } from '@shared/model/catalogue';
import type { Plan, Reference, ScenarioBook } from '@shared/model/plan';
import { type ResolvedScenario, resolveScenario } from '@shared/model/resolution';
import { shockFigures } from '@shared/model/shock-figures';
import type {
  ReturnedInput,
  ReturnedOrigin,
  ReturnedWorkbook,
  StrayCell,
} from '@shared/model/workbook-origin';
import { isSame, returnedValue } from '../../../importing/values/returned-value';
import {
  type FigureOf,
  figuresOf,
  originOfFigure,
  originOfShock,
  originOfWindow,
  plannedFigure,
  unitOf,
  unitOfShock,
  unitOfWindow,
  windowFigure,
  yearOfKey,
} from './figures';

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
    const { origin } = input;
    const found = origin === null ? undefined : scenarios.get(origin.scenarioId);
    if (origin === null) left.push(leftInput(input, notice('workbookOnly')));
    else if (found === undefined) left.push(leftInput(input, notice('scenarioGone')));
    else {
      const figures = figuresBehind(origin, found, project);
      if (figures === null) left.push(leftInput(input, notice('figureGone')));
      else {
        const { parts, ...facts } = figures;
        const old = parts.length === 1 ? (parts[0]?.old ?? null) : sumOf(parts);
        if (isSame(old, read.value)) unchanged++;
        else
          changes.push({
            ...facts,
            scenarioId: origin.scenarioId,
            scenario: found.resolved.scenario,
            label: input.label,
            sheet: input.sheet,
            cell: input.cell,
            remarks: read.remarks,
            written: input.written,
            old,
            next: read.value,
            parts: shared(parts, read.value),
            conflict: !isSame(old, input.written),
            unsure: !isSame(old, input.written) || read.isUnsure,
          });
      }
    }
  }
  return { unchanged, changes, left: [...left, ...strays.map(leftStray)] };
}

type Part = Pick<Edit['parts'][number], 'key' | 'old'>;
type Behind = Pick<Edit, 'field' | 'shockField' | 'year' | 'unit' | 'origin'> & {
  readonly parts: readonly Part[];
};

/** The figures that a cell stands for, as the scenario has them now; null when it has them no more. */
function figuresBehind(
  origin: ReturnedOrigin,
  { resolved, figure }: ScenarioNow,
  { plan, book, reference }: ProjectNow,
): Behind | null {
  if (origin.field === 'shock') {
    const { field, shockId, shockField } = origin;
    const shock = byId(resolved.shocks, shockId);
    const old = shock === undefined ? undefined : shockFigures(shock)[shockField];
    if (old === undefined) return null;
    const from = originOfShock(resolved, book, shockId);
    return {
      field,
      shockField,
      year: null,
      unit: unitOfShock(shockField),
      origin: from,
      parts: [{ key: shockId, old }],
    };
  }
  if (origin.field === 'window') {
    const { field, windowField } = origin;
    return {
      field,
      shockField: null,
      year: null,
      unit: unitOfWindow(windowField),
      origin: originOfWindow(resolved, windowField),
      parts: [{ key: windowField, old: windowFigure(resolved, windowField) }],
    };
  }
  const { field, keys } = origin;
  const parts = keys.flatMap((key): Part[] => {
    const old = figure(field, key);
    return old === null ? [] : [{ key, old }];
  });
  const [first] = keys;
  if (first === undefined || parts.length < keys.length) return null;
  const planned = plannedFigure(plan, reference, field, first);
  const from = originOfFigure(resolved, book, field, first, planned);
  return { field, shockField: null, year: yearOfKey(field, first), unit: unitOf(field), origin: from, parts };
}

/** The tiers of a stock share one cell: each keeps its part of the sum. */
function shared(parts: readonly Part[], next: number | null): Edit['parts'] {
  const sum = sumOf(parts);
  return parts.map(({ key, old }, index) => {
    const part = sum === 0 ? (index === 0 ? 1 : 0) : (old ?? 0) / sum;
    return { key, old, next: parts.length === 1 || next === null ? next : part * next };
  });
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { old }) => sum + (old ?? 0), 0);

function leftInput({ sheet, cell, label, rule, written, now }: ReturnedInput, reason: Notice): LeftEdit {
  const isDate = rule === 'date' || rule === 'dateOrNone';
  const was = written === null ? '' : isDate ? dateOfSerial(written) : plainNumber(written);
  return { sheet, cell, label, written: was, now: now.text, reason };
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
