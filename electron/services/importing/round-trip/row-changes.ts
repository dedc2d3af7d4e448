import { randomUUID } from 'node:crypto';
import type { HeldFigure } from '@shared/contract/round-trip';
import type { RowChange, ScenarioBook } from '@shared/domain/plan';
import type { Override } from '@shared/domain/scenario';
import type { ReturnedInput } from '@shared/domain/workbook-origin';
import { isSame } from '@shared/importing/returned-value';
import { scenarioOverride } from '../../shares/share-override';
import { type Edit, type ProjectNow, type ScenarioNow, scenariosNow } from './compare';
import { plannedFigure, unitOf, yearOfKey } from './figures';

/** A figure that is held can move another one (a default total): a few rounds settle it. */
const MOST_ROUNDS = 5;

/**
 * The rows that make the scenarios say what the workbook says: an override for each edit, and one for every other
 * figure of the workbook that these would move. A year that gets a figure of its own would else lend it to the years
 * after it, and the suppliers that it does not speak of would deliver nothing in it.
 */
export function rowsOf(
  changes: readonly Edit[],
  inputs: readonly ReturnedInput[],
  project: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
): { readonly rows: readonly RowChange[]; readonly held: readonly HeldFigure[] } {
  if (changes.length === 0) return { rows: [], held: [] };
  const { plan, reference } = project;
  let book = project.book;
  const wanted = new Map<string, number>();
  for (const { scenarioId, field, key, next } of changes.flatMap(partsOf)) {
    wanted.set(idOf({ scenarioId, field, key }), next);
    const planned = plannedFigure(plan, reference, field, key);
    book = withRows(book, scenarioOverride({ book }, scenarioId, field, key, next, planned));
  }
  const held = new Map<string, HeldFigure>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = movedFigures(inputs, { ...project, book }, before, wanted);
    if (moved.length === 0) break;
    for (const figure of moved) {
      if (!wanted.has(idOf(figure))) held.set(idOf(figure), figure);
      book = withRows(book, [putOf(book, figure)]);
    }
  }
  return { rows: differences(project.book, book), held: [...held.values()] };
}

/** Figures that the scenarios would no longer say as the workbook does. */
function movedFigures(
  inputs: readonly ReturnedInput[],
  trial: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
  wanted: ReadonlyMap<string, number>,
): HeldFigure[] {
  const after = scenariosNow(trial, [...before.keys()]);
  return inputs.flatMap(({ origin, sheet, cell, label }): HeldFigure[] => {
    const was = origin === null ? undefined : before.get(origin.scenarioId);
    if (origin === null || was === undefined) return [];
    const { scenarioId, field } = origin;
    return origin.keys.flatMap((key): HeldFigure[] => {
      const value = wanted.get(idOf({ scenarioId, field, key })) ?? was.figure(field, key);
      if (value === null || isSame(value, after.get(scenarioId)?.figure(field, key) ?? null)) return [];
      const scenarioName = was.resolved.scenario.name;
      const place = { year: yearOfKey(field, key), unit: unitOf(field), label, sheet, cell };
      return [{ scenarioId, scenarioName, field, key, ...place, value }];
    });
  });
}

function putOf(book: ScenarioBook, { scenarioId, field, key, value }: HeldFigure): RowChange {
  const own = book.overrides.find(
    (item) => item.scenarioId === scenarioId && item.field === field && item.key === key,
  );
  const row = { id: own?.id ?? randomUUID(), scenarioId, field, key, value, reason: own?.reason ?? null };
  return { table: 'override', op: 'put', row };
}

function withRows(book: ScenarioBook, rows: readonly RowChange[]): ScenarioBook {
  let overrides: readonly Override[] = book.overrides;
  for (const row of rows) {
    if (row.table !== 'override') continue;
    const id = row.op === 'put' ? row.row.id : row.id;
    const others = overrides.filter((item) => item.id !== id);
    overrides = row.op === 'put' ? [...others, row.row] : others;
  }
  return { ...book, overrides };
}

/** What has to be put and removed to come from one book to the other. */
function differences(from: ScenarioBook, to: ScenarioBook): RowChange[] {
  const kept = new Set(to.overrides.map(({ id }) => id));
  const known = new Map(from.overrides.map((item) => [item.id, item]));
  return [
    ...from.overrides
      .filter(({ id }) => !kept.has(id))
      .map(({ id }): RowChange => ({ table: 'override', op: 'remove', id })),
    ...to.overrides
      .filter((row) => known.get(row.id) !== row)
      .map((row): RowChange => ({ table: 'override', op: 'put', row })),
  ];
}

const idOf = ({ scenarioId, field, key }: Pick<HeldFigure, 'scenarioId' | 'field' | 'key'>): string =>
  `${scenarioId} ${field} ${key}`;

/** The figures that a cell stands for and that it changes. */
function partsOf({ scenarioId, field, parts }: Edit) {
  return parts.filter(({ old, next }) => !isSame(old, next)).map((part) => ({ scenarioId, field, ...part }));
}
