import { MARKS } from '@shared/base/certainty';
import { foldText } from '@shared/base/fold-text';
import { CELL } from '@shared/features/pivot/contract';
import { rowsOfAxis } from '@shared/features/pivot/item-words';
import { PIVOT_AXES, type PivotAxis, type PivotQuestion } from '@shared/features/pivot/question';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Axes, Facts } from './facts';

/** The places of the figures that a question leaves. */
export function pickedFigures(facts: Facts, question: PivotQuestion, reference: Reference): Uint32Array {
  const tests = [
    ...whereTests(facts.axes, question.where),
    ...markTest(facts, question),
    ...textTests(facts.axes, question.text, reference),
    ...(question.changed ? [(at: number) => ((facts.traits[at] ?? 0) & (CELL.own | CELL.moved)) !== 0] : []),
  ];
  return placesOf(facts.size, tests);
}

/** The places of the sets that a question counts percentages of: it is of all their suppliers that it is a share. */
export function pickedSets(
  { size, axes }: NonNullable<Facts['sets']>,
  { where }: PivotQuestion,
): Uint32Array {
  return placesOf(size, whereTests(axes, where));
}

type Test = (at: number) => boolean;

function placesOf(size: number, tests: readonly Test[]): Uint32Array {
  const places = new Uint32Array(size);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    let holds = true;
    for (const test of tests) holds = holds && test(at);
    if (holds) places[count++] = at;
  }
  return places.subarray(0, count);
}

function whereTests(axes: Axes, where: PivotQuestion['where']): Test[] {
  return PIVOT_AXES.flatMap((axis): Test[] => {
    const [items, here] = [where[axis], axes[axis]];
    if (items === undefined || items.length === 0 || here === undefined) return [];
    const wanted = new Set(items);
    const isIn = Uint8Array.from(here.ids, (id) => (wanted.has(id) ? 1 : 0));
    const { codes } = here;
    return [(at) => isIn[codes[at] ?? 0] === 1];
  });
}

function markTest({ mark }: Facts, { marks }: PivotQuestion): Test[] {
  if (marks.length === 0) return [];
  const isIn = Uint8Array.from(MARKS, (one) => (marks.includes(one) ? 1 : 0));
  return [(at) => isIn[mark[at] ?? 0] === 1];
}

/** Each word has to stand in a name of the figure, in either language. */
function textTests(axes: Axes, text: string, reference: Reference): Test[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word): Test => {
    const named = PIVOT_AXES.flatMap((axis) => {
      const here = axes[axis];
      if (here === undefined) return [];
      const holds = Uint8Array.from(here.ids, (id) =>
        namesOf(reference, axis, id).some((name) => foldText(name).includes(word)) ? 1 : 0,
      );
      return holds.includes(1) ? [{ holds, codes: here.codes }] : [];
    });
    return (at) => named.some(({ holds, codes }) => holds[codes[at] ?? 0] === 1);
  });
}

/** What an item may be found by. */
function namesOf(reference: Reference, axis: PivotAxis, id: string): readonly string[] {
  const row = byId(rowsOfAxis(axis, reference), id);
  return row === undefined ? [id] : [row.nameEn, row.nameJa, ...(axis === 'supplier' ? [] : [id])];
}
