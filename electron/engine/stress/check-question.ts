import { addDays, daysBetween, parseIsoDate } from '@shared/base/calendar';
import { Refusal, unreachable } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { Measure } from '@shared/model/sensitivity';
import type { StressTarget } from '@shared/model/stress';
import type { AxisWish, StressQuestion } from '@shared/model/stress-question';
import type { WhatIfModel } from '@shared/model/what-if';
import { MOST_NODES, MOST_SIZES, type WorstQuestion } from '@shared/model/worst-shock';
import { requireAmount } from '../indicators/require-figures';

/** More values than this on an axis are no table for eyes. */
const MOST_VALUES = 25;

/**
 * Checks a question against its model, so that no search begins with a figure that is none.
 * @throws Refusal (refusal.stress.*, refusal.model.*) with the field, the first thing found wrong
 */
export function checkQuestion(model: WhatIfModel, question: StressQuestion): void {
  switch (question.kind) {
    case 'removals':
      checkFrom(model, question.from);
      if (question.days !== null) checkLength(model, question.from, question.days);
      return;
    case 'worst':
      checkWorst(model, question);
      return;
    case 'reverse':
      checkFrom(model, question.from);
      checkTarget(model, question.target);
      return;
    case 'tornado':
      checkMeasure(model, question.measure);
      return;
    case 'two-way':
      checkMeasure(model, question.measure);
      checkValues(question.row, 'row');
      checkValues(question.column, 'column');
      return;
    case 'break-even':
      checkUse(model, question.useId, 'useId');
      return;
    default:
      unreachable(question);
  }
}

function checkFrom(model: WhatIfModel, from: string | null): void {
  if (from === null) return;
  const date = parseIsoDate(from);
  if (date === null)
    throw new Refusal('refusal.model.date', { field: 'from', value: from }, { field: 'from' });
  const offset = daysBetween(model.start, date);
  if (offset >= 0 && offset < model.days) return;
  const last = addDays(model.start, model.days - 1);
  throw new Refusal(
    'refusal.stress.from',
    { from: { date: from }, first: { date: model.start }, last: { date: last } },
    { field: 'from' },
  );
}

function checkLength(model: WhatIfModel, from: string | null, days: number): void {
  const most = model.days - (from === null ? 0 : daysBetween(model.start, parseIsoDate(from) ?? model.start));
  if (Number.isInteger(days) && days >= 1 && days <= most) return;
  throw new Refusal('refusal.stress.days', { days: said(days), most }, { field: 'days' });
}

function checkWorst(model: WhatIfModel, { objective, sizes, nodes }: WorstQuestion): void {
  if (!Number.isInteger(nodes) || nodes < 1 || nodes > MOST_NODES)
    throw new Refusal('refusal.stress.nodes', { nodes: said(nodes), most: MOST_NODES }, { field: 'nodes' });
  const most = model.days * nodes;
  if (sizes !== null && (sizes.length < 1 || sizes.length > MOST_SIZES)) {
    const params = { field: 'sizes', count: sizes.length, most: MOST_SIZES };
    throw new Refusal('refusal.stress.values', params, { field: 'sizes' });
  }
  for (const size of sizes ?? [])
    if (!Number.isInteger(size) || size < 1 || size > most)
      throw new Refusal('refusal.stress.size', { size: said(size), most }, { field: 'sizes' });
  const isValued = model.materials.some(({ uses }) =>
    uses.some(({ valuePerTonne }) => valuePerTonne != null),
  );
  if (objective === 'yen' && !isValued)
    throw new Refusal('refusal.stress.noValue', {}, { field: 'objective' });
}

/** A figure as it was given, where it may be none. */
function said(figure: number): number | string {
  return Number.isFinite(figure) ? figure : String(figure);
}

function checkTarget(model: WhatIfModel, target: StressTarget): void {
  switch (target.kind) {
    case 'line-stops':
      checkUse(model, target.useId, 'target.useId');
      return;
    case 'cover-below':
      requireAmount(target.days, 'target.days');
      checkMaterial(model, target.materialId, 'target.materialId');
      return;
    case 'shortfall-above':
      requireAmount(target.tonnes, 'target.tonnes');
      checkMaterial(model, target.materialId, 'target.materialId');
      return;
    default:
      unreachable(target);
  }
}

function checkMeasure(model: WhatIfModel, { useId, materialId }: Measure): void {
  checkUse(model, useId, 'measure.useId');
  checkMaterial(model, materialId, 'measure.materialId');
}

function checkUse(model: WhatIfModel, useId: string | null, field: string): void {
  const isKnown = model.materials.some(({ uses }) => uses.some((use) => use.useId === useId));
  if (useId !== null && !isKnown) throw new Refusal('refusal.stress.unknownUse', { use: useId }, { field });
}

function checkMaterial(model: WhatIfModel, materialId: MaterialId | null, field: string): void {
  const isKnown = model.materials.some((material) => material.materialId === materialId);
  if (materialId === null || isKnown) return;
  throw new Refusal('refusal.stress.unknownMaterial', { material: materialId }, { field });
}

/** What each value may be is checked where it is laid on the model. */
function checkValues({ values }: AxisWish, axis: 'row' | 'column'): void {
  if (values === null) return;
  const field = `${axis}.values`;
  if (values.length < 1 || values.length > MOST_VALUES) {
    throw new Refusal('refusal.stress.values', { field, count: values.length, most: MOST_VALUES }, { field });
  }
  for (const [index, value] of values.entries()) requireAmount(value, `${field}[${index}]`);
}
