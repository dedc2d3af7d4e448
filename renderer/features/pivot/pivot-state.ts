import {
  AXES_OF,
  FIRST_QUESTION,
  hasAxis,
  type PivotAxis,
  type PivotFigure,
  type PivotQuestion,
} from '@shared/features/pivot/question';
import { byId, type WithId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { selection } from '../../kit/state/selection';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What is asked of the pivot; outlives a visit to another page. Null until the page is there for the first time. */
export const pivotState = createStore<{ readonly question: PivotQuestion | null }>({ question: null });

/** What is asked: at first the supply of the context bar, supplier by year. */
export function selectedQuestion(): PivotQuestion {
  const { economyId, materialId, stage } = selection.get();
  const where = { economy: [economyId], material: [materialId], stage: [stage] };
  return pivotState.get().question ?? { ...FIRST_QUESTION, where };
}

/** A question without the items that are gone; an axis of which all are gone has all of its own. */
export function withoutGone(question: PivotQuestion, reference: Reference): PivotQuestion {
  const lists: Partial<Record<PivotAxis, readonly WithId[]>> = {
    economy: reference.countries,
    country: reference.countries,
    material: reference.materials,
    supplier: reference.suppliers,
    use: reference.uses,
  };
  const where = Object.entries(question.where).flatMap(([axis, items]) => {
    const list = lists[axis as PivotAxis]; // its own keys
    const standing = list === undefined ? items : items.filter((id) => byId(list, id) !== undefined);
    return standing.length === 0 ? [] : [[axis, standing]];
  });
  return { ...question, where: Object.fromEntries(where) };
}

export function askPivot(change: Partial<PivotQuestion>): void {
  pivotState.set({ question: { ...selectedQuestion(), ...change } });
}

/** Only these items of an axis; none: all of them. */
export function narrow(axis: PivotAxis, items: readonly string[]): void {
  const { [axis]: _before, ...others } = selectedQuestion().where;
  askPivot({ where: items.length === 0 ? others : { ...others, [axis]: [...items] } });
}

/** Lays another axis down or across; where it stands on the other side, the two change places. */
export function layAxis(side: 'down' | 'across', axis: PivotAxis): void {
  const { down, across, where } = selectedQuestion();
  const other = side === 'down' ? across : down;
  if (axis === other) askPivot({ down: across, across: down });
  else askPivot({ [side]: axis, where: opened(where, [axis]) });
}

/** An axis of one item alone says nothing when it is laid out: it has all of them then. */
function opened(where: PivotQuestion['where'], axes: readonly PivotAxis[]): PivotQuestion['where'] {
  const kept = Object.entries(where).filter(
    ([axis, items]) => items.length !== 1 || !axes.some((one) => one === axis),
  );
  return Object.fromEntries(kept);
}

/** The axes on which each sort of figure stands at first. */
const FIRST_AXES = {
  share: ['supplier', 'year'],
  supply: ['supplier', 'year'],
  need: ['use', 'year'],
  stock: ['material', 'tier'],
} as const satisfies Readonly<Record<PivotFigure, readonly [PivotAxis, PivotAxis]>>;

/** Other figures, along the same axes where they have them. */
export function chooseFigure(figure: PivotFigure): void {
  const { where, down, across, also } = selectedQuestion();
  const [firstDown, firstAcross] = FIRST_AXES[figure];
  const stay = hasAxis(figure, down) && hasAxis(figure, across);
  const axes: readonly PivotAxis[] = AXES_OF[figure];
  const kept = (items: PivotQuestion['where']) =>
    Object.fromEntries(axes.flatMap((axis) => (items[axis] === undefined ? [] : [[axis, items[axis]]])));
  askPivot({
    figure,
    where: stay ? kept(where) : opened(kept(where), [firstDown, firstAcross]),
    also: kept(also),
    ...(stay ? {} : { down: firstDown, across: firstAcross }),
  });
}

/** Lets an item stand on its axis although no figure is there yet. */
export function standOn(axis: PivotAxis, id: string): void {
  const { also } = selectedQuestion();
  askPivot({ also: { ...also, [axis]: [...new Set([...(also[axis] ?? []), id])] } });
}

/** Lets an item go from its axis again; it stands on as long as it has figures. */
export function noLongerOn(axis: PivotAxis, id: string): void {
  const { also } = selectedQuestion();
  const before = also[axis] ?? [];
  if (before.includes(id)) askPivot({ also: { ...also, [axis]: before.filter((one) => one !== id) } });
}

onOtherProject(() => pivotState.set({ question: null }));
