import { valueUnder } from '@shared/base/element-at';
import type { SolveProblem } from '@shared/model/goal';
import { leftToSave } from './amount-columns';
import { rampIn } from './lever-years';
import { type Cell, FREE, type Row } from './linear-solver';
import type { ProgramInput } from './program-input';

/** No more is saved of a material than is left of its need, however much of it by order. */
export function savingRows(problem: SolveProblem): Row[] {
  const { levers } = problem;
  return levers.flatMap((ordered, column): Row[] => {
    const saving = levers.findIndex(
      ({ kind, materialId }) => kind === 'saving' && materialId === ordered.materialId,
    );
    if (ordered.kind !== 'orderedSaving' || saving === -1) return [];
    return [
      {
        lower: -FREE,
        upper: leftToSave(problem, ordered),
        cells: [
          [saving, 1],
          [column, 1],
        ],
      },
    ];
  });
}

/** All of what offtakes bring in a year goes into the places of that year. */
export function placeRows(
  { problem, places }: Pick<ProgramInput, 'problem' | 'places'>,
  place: ReadonlyMap<string, number>,
): Row[] {
  const years = new Map(places.map((item) => [`${item.materialId} ${item.year}`, item]));
  return [...years.values()].map(({ materialId, year, rampYear }): Row => {
    const offtakes = problem.levers.flatMap((lever): Cell[] => {
      if (lever.kind !== 'offtake' || lever.materialId !== materialId) return [];
      const ramp = rampIn(lever.ramp, rampYear);
      return ramp > 0 ? [[valueUnder(place, lever.id), ramp]] : [];
    });
    const into = places.flatMap((item): Cell[] =>
      item.materialId === materialId && item.year === year ? [[valueUnder(place, item.id), -1]] : [],
    );
    return { lower: 0, upper: 0, cells: [...offtakes, ...into] };
  });
}
