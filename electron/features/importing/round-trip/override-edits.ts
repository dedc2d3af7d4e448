import { randomUUID } from 'node:crypto';
import type { HeldFigure } from '@shared/features/importing/round-trip/contract';
import type { RowChange, ScenarioBook } from '@shared/model/plan';
import type { OverrideField } from '@shared/model/tables/override';
import type { ReturnedInput } from '@shared/model/workbook-origin';
import { isSame } from '../../../importing/values/returned-value';
import { scenarioOverride } from '../../../plan/figures/override';
import { type Edit, type ProjectNow, type ScenarioNow, scenariosNow } from './compare';
import { type EditedBook, withRows } from './edited-book';
import { plannedFigure, unitOf, yearOfKey } from './figures';

/** A figure that is held can move another one (a default total): a few rounds settle it. */
const MOST_ROUNDS = 5;

/**
 * An override for each edit, and one for every other figure of the workbook that these would move: a year that gets a
 * figure of its own would else lend it to the years after it, and the suppliers that it does not speak of would
 * deliver nothing in it.
 */
export function withOverrides(
  edits: readonly Edit[],
  inputs: readonly ReturnedInput[],
  project: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
): EditedBook {
  const { plan, reference } = project;
  let { book } = project;
  const wanted = new Map<string, number>();
  for (const { scenarioId, field, key, next } of edits.flatMap(partsOf)) {
    wanted.set(idOf({ scenarioId, field, key }), next);
    const planned = plannedFigure(plan, reference, field, key);
    book = withRows(book, scenarioOverride(book, scenarioId, field, key, next, planned));
  }
  if (wanted.size === 0) return { book, held: [] };
  const held = new Map<string, HeldFigure>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = movedFigures(inputs, { ...project, book }, before, wanted);
    if (moved.length === 0) break;
    for (const { put, figure } of moved) {
      if (!wanted.has(idOf(put))) held.set(idOf(put), figure);
      book = withRows(book, [putOf(book, put)]);
    }
  }
  return { book, held: [...held.values()] };
}

/** The figures that a cell stands for and that it changes. */
function partsOf({ scenarioId, field, parts }: Edit) {
  if (field === 'shock' || field === 'window') return [];
  return parts.flatMap(({ key, old, next }) =>
    next === null || isSame(old, next) ? [] : [{ scenarioId, field, key, next }],
  );
}

interface Put {
  readonly scenarioId: string;
  readonly field: OverrideField;
  readonly key: string;
  readonly value: number;
}

/** Figures that the scenarios would no longer say as the workbook does. */
function movedFigures(
  inputs: readonly ReturnedInput[],
  trial: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
  wanted: ReadonlyMap<string, number>,
): { readonly put: Put; readonly figure: HeldFigure }[] {
  const after = scenariosNow(trial, [...before.keys()]);
  return inputs.flatMap(({ origin, sheet, cell, label }) => {
    const was = origin === null ? undefined : before.get(origin.scenarioId);
    if (origin === null || origin.field === 'shock' || origin.field === 'window' || was === undefined)
      return [];
    const { scenarioId, field } = origin;
    return origin.keys.flatMap((key) => {
      const value = wanted.get(idOf({ scenarioId, field, key })) ?? was.figure(field, key);
      if (value === null || isSame(value, after.get(scenarioId)?.figure(field, key) ?? null)) return [];
      const put = { scenarioId, field, key, value };
      const { scenario } = was.resolved;
      const facts = { shockField: null, year: yearOfKey(field, key), unit: unitOf(field) };
      return [{ put, figure: { ...put, ...facts, scenario, label, sheet, cell } }];
    });
  });
}

function putOf(book: ScenarioBook, { scenarioId, field, key, value }: Put): RowChange {
  const own = book.overrides.find(
    (item) => item.scenarioId === scenarioId && item.field === field && item.key === key,
  );
  const row = { id: own?.id ?? randomUUID(), scenarioId, field, key, value, reason: own?.reason ?? null };
  return { table: 'override', op: 'put', row };
}

const idOf = ({ scenarioId, field, key }: Pick<Put, 'scenarioId' | 'field' | 'key'>): string =>
  `${scenarioId} ${field} ${key}`;
