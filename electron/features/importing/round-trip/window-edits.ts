import { dateOfSerial } from '@shared/base/day-serial';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { HeldFigure } from '@shared/features/importing/round-trip/contract';
import type { ScenarioBook } from '@shared/model/plan';
import { resolveWindow, scenarioChain } from '@shared/model/resolution';
import { MOST_WINDOW_DAYS, WINDOW_FIELDS, type WindowField } from '@shared/model/scenario';
import type { ReturnedInput } from '@shared/model/workbook-origin';
import { checkWindow } from '../../../plan/check-scenario';
import type { Edit, ProjectNow, ScenarioNow } from './compare';
import type { EditedBook } from './edited-book';
import { unitOfWindow, windowFigure } from './figures';

/**
 * Runs with the first day and length of the workbook. A scenario that inherits them says them itself from then on;
 * parents go first, and a child of the workbook keeps what it says there.
 * @returns also the edits of runs that cannot be so (no day at all, a year out of reach), with the reason
 */
export function withWindows(
  edits: readonly Edit[],
  inputs: readonly ReturnedInput[],
  { book: given, reference }: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
): EditedBook & { readonly refused: ReadonlyMap<Edit, Notice> } {
  const held: HeldFigure[] = [];
  const refused = new Map<Edit, Notice>();
  let book = given;
  const inOrder = [...before.values()].sort((a, b) => a.resolved.chain.length - b.resolved.chain.length);
  for (const { resolved } of inOrder) {
    const { scenario } = resolved;
    const scenarioId = scenario.id;
    const own = edits.filter((edit) => edit.scenarioId === scenarioId && edit.field === 'window');
    const edited = new Map(own.map((edit) => [edit.parts[0]?.key, edit.next]));
    const wanted = (field: WindowField) => edited.get(field) ?? windowFigure(resolved, field);
    const moved = WINDOW_FIELDS.filter((field) => windowIn(book, scenarioId, field) !== wanted(field));
    const next = withFigures(
      book,
      scenarioId,
      Object.fromEntries(moved.map((field) => [field, wanted(field)])),
    );
    const wrong = moved.length === 0 ? null : wrongIn(next, wanted('days'), reference);
    if (wrong !== null) {
      for (const edit of own) refused.set(edit, wrong);
      continue;
    }
    book = next;
    for (const { origin, label, sheet, cell } of inputs) {
      if (origin?.field !== 'window' || origin.scenarioId !== scenarioId) continue;
      const { windowField } = origin;
      if (!moved.includes(windowField) || edited.has(windowField)) continue;
      const facts = {
        field: 'window',
        shockField: null,
        year: null,
        unit: unitOfWindow(windowField),
      } as const;
      const value = wanted(windowField);
      held.push({ ...facts, key: windowField, value, scenarioId, scenario, label, sheet, cell });
    }
  }
  return { book, held, refused };
}

function windowIn(book: ScenarioBook, scenarioId: string, field: WindowField): number {
  return windowFigure({ window: resolveWindow(scenarioChain(book, scenarioId)) }, field);
}

function withFigures(
  book: ScenarioBook,
  scenarioId: string,
  figures: Readonly<Partial<Record<WindowField, number>>>,
): ScenarioBook {
  const { start, days } = figures;
  const scenarios = book.scenarios.map((scenario) =>
    scenario.id !== scenarioId || (start === undefined && days === undefined)
      ? scenario
      : {
          ...scenario,
          window: {
            ...scenario.window,
            ...(start === undefined ? {} : { start: dateOfSerial(start) }),
            ...(days === undefined ? {} : { days }),
          },
        },
  );
  return { ...book, scenarios };
}

/** Every scenario is looked at: one that is not of the workbook may rely on what its parent said. */
function wrongIn(book: ScenarioBook, days: number, reference: ProjectNow['reference']): Notice | null {
  if (days < 1 || days > MOST_WINDOW_DAYS)
    return { code: 'refusal.model.window', params: { days, most: MOST_WINDOW_DAYS } };
  try {
    for (const { id } of book.scenarios) checkWindow(resolveWindow(scenarioChain(book, id)), reference);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.notice.code, params: error.notice.params };
    throw error;
  }
}
