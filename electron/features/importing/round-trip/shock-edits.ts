import { randomUUID } from 'node:crypto';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { HeldFigure } from '@shared/features/importing/round-trip/contract';
import { byId } from '@shared/model/catalogue';
import type { Reference, ScenarioBook } from '@shared/model/plan';
import { resolveScenario } from '@shared/model/resolution';
import type { Shock } from '@shared/model/shock';
import { type ShockField, shockFigures, withShockFigures } from '@shared/model/shock-figures';
import type { ReturnedInput } from '@shared/model/workbook-origin';
import { isSame } from '../../../importing/values/returned-value';
import { checkShock } from '../../../plan/check-scenario';
import { scenarioOverride } from '../../../plan/figures/override';
import type { Edit, ProjectNow, ScenarioNow } from './compare';
import { type EditedBook, withRows } from './edited-book';
import { unitOfShock } from './figures';

/**
 * Shocks with the figures of the workbook. A scenario's own shock is changed; one that it inherits is switched off in it
 * and a changed copy put beside. Parents go first, and a child of the workbook keeps what it says there.
 * @returns also the edits of shocks that cannot be so (an end before the start), with the reason
 */
export function withShocks(
  edits: readonly Edit[],
  inputs: readonly ReturnedInput[],
  { plan, book: given, reference }: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
): EditedBook & { readonly refused: ReadonlyMap<Edit, Notice> } {
  const held: HeldFigure[] = [];
  const refused = new Map<Edit, Notice>();
  let book = given;
  if (!edits.some(({ field }) => field === 'shock')) return { book, held, refused };
  const successors = new Map<string, string>();
  const inOrder = [...before.values()].sort((a, b) => a.resolved.chain.length - b.resolved.chain.length);
  for (const { resolved } of inOrder) {
    const { scenario } = resolved;
    const scenarioId = scenario.id;
    for (const was of resolved.shocks) {
      const own = edits.filter(
        (edit) => edit.scenarioId === scenarioId && edit.field === 'shock' && edit.parts[0]?.key === was.id,
      );
      const now = resolveScenario(plan, book, scenarioId).shocks.find(
        ({ id }) => id === was.id || id === successors.get(was.id),
      );
      if (now === undefined) continue;
      const next = withShockFigures(now, {
        ...figuresShown(inputs, scenarioId, was),
        ...Object.fromEntries(own.map(({ shockField, next: value }) => [shockField, value])),
      });
      const moved = fieldsMoved(now, next);
      if (moved.length === 0) continue;
      const wrong = wrongIn(next, reference);
      if (wrong !== null) {
        for (const edit of own) refused.set(edit, wrong);
        continue;
      }
      const put = putShock(book, scenarioId, now, next);
      book = put.book;
      if (put.id !== was.id) successors.set(was.id, put.id);
      for (const input of inputs) {
        const { origin, label, sheet, cell } = input;
        if (origin?.field !== 'shock' || origin.scenarioId !== scenarioId || origin.shockId !== was.id)
          continue;
        const { shockField } = origin;
        if (!moved.includes(shockField) || own.some((edit) => edit.shockField === shockField)) continue;
        const facts = { field: 'shock', shockField, year: null, unit: unitOfShock(shockField) } as const;
        const value = shockFigures(next)[shockField] ?? null;
        held.push({ ...facts, key: was.id, value, scenarioId, scenario, label, sheet, cell });
      }
    }
  }
  return { book, held, refused };
}

/** What the workbook's cells of a shock stand for now: only these are held. */
function figuresShown(inputs: readonly ReturnedInput[], scenarioId: string, was: Shock) {
  const figures = shockFigures(was);
  const shown = inputs.flatMap(({ origin }) =>
    origin?.field === 'shock' && origin.scenarioId === scenarioId && origin.shockId === was.id
      ? [[origin.shockField, figures[origin.shockField]] as const]
      : [],
  );
  return Object.fromEntries(shown);
}

function fieldsMoved(now: Shock, next: Shock): ShockField[] {
  const after = shockFigures(next);
  // The keys of the figures are fields.
  return (Object.entries(shockFigures(now)) as [ShockField, number | null][])
    .filter(([field, value]) => !isSame(value, after[field] ?? null))
    .map(([field]) => field);
}

function wrongIn(shock: Shock, reference: Reference): Notice | null {
  try {
    checkShock(shock, reference);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.notice.code, params: error.notice.params };
    throw error;
  }
}

function putShock(
  book: ScenarioBook,
  scenarioId: string,
  now: Shock,
  next: Shock,
): { book: ScenarioBook; id: string } {
  const item = byId(book.shocks, now.id);
  if (item?.scenarioId === scenarioId) {
    const shocks = book.shocks.map((each) => (each === item ? { ...item, shock: next } : each));
    return { book: { ...book, shocks }, id: now.id };
  }
  const id = randomUUID();
  const position =
    Math.max(
      -1,
      ...book.shocks.filter((each) => each.scenarioId === scenarioId).map((each) => each.position),
    ) + 1;
  const off = scenarioOverride(book, scenarioId, 'shock.off', now.id, 1, 0);
  const added = { id, scenarioId, position, shock: { ...next, id } };
  return { book: { ...withRows(book, off), shocks: [...book.shocks, added] }, id };
}
