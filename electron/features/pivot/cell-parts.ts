import { CELL, type PivotTable } from '@shared/features/pivot/contract';
import { heldTo, KEY_AXES, type PivotAxis, type PivotQuestion } from '@shared/features/pivot/question';
import { cellsOf, type Ground } from './add-up';
import type { Facts } from './facts';

/** How many figures stand in each cell, what is said of them, and which one it is that stands alone. @param traits get what holds for figures */
export function cellParts(
  facts: Facts,
  picked: Uint32Array,
  question: PivotQuestion,
  ground: Ground,
  traits: Uint8Array,
): Pick<PivotTable, 'count' | 'mark' | 'kept' | 'rest' | 'ids'> {
  const size = ground.width * ground.height;
  const [count, mark, last] = [new Uint32Array(size), new Uint8Array(size), new Uint32Array(size)];
  const cells = cellsOf(facts.axes, question, ground);
  for (const at of picked) {
    const [own, surety] = [facts.traits[at] ?? 0, facts.mark[at] ?? 0];
    cells(at, (cell) => {
      count[cell] = (count[cell] ?? 0) + 1;
      last[cell] = at;
      if (surety > (mark[cell] ?? 0)) mark[cell] = surety;
      if (own !== 0) traits[cell] = (traits[cell] ?? 0) | own;
    });
  }
  const names = unsaidAxes(question);
  const rest = new Map(names.map((axis) => [axis, new Uint32Array(size)]));
  const kept = isKeptOtherwise(question) ? new Float64Array(size).fill(Number.NaN) : null;
  for (let cell = 0; cell < size; cell += 1) {
    if (count[cell] !== 1) {
      traits[cell] = (traits[cell] ?? 0) & ~CELL.locked; // a sum is no figure
      continue;
    }
    const at = last[cell] ?? 0;
    for (const [axis, places] of rest) places[cell] = (facts.axes[axis]?.codes[at] ?? 0) + 1;
    if (kept !== null) kept[cell] = facts.own[at] ?? Number.NaN;
  }
  return {
    count,
    mark,
    kept,
    rest: Object.fromEntries(rest),
    ids: Object.fromEntries(names.map((axis) => [axis, facts.axes[axis]?.ids ?? []])),
  };
}

/** What names a figure and is said by neither axis nor by what is held. */
function unsaidAxes(question: PivotQuestion): readonly PivotAxis[] {
  return KEY_AXES[question.figure].filter(
    (axis) => axis !== question.down && axis !== question.across && heldTo(question, axis) === null,
  );
}

/** Whether a figure is shown in another way than it is kept: shares in tonnes, tonnes in another basis. */
function isKeptOtherwise({ figure, basis }: PivotQuestion): boolean {
  return figure === 'supply' || (figure !== 'share' && basis !== 'own');
}
