import { amountIn } from '../../model/instalments';
import { isSaved } from '../../model/lever';
import { placeId } from '../../model/lever-place';
import type { ReportMessage } from '../../report/report-message';
import { type Row, reportTable } from '../../report/table';
import type { AnswerView, SolveView } from './contract';
import { limitMessage, savesMessage } from './limit-messages';
import { daysMessage, fromMessage, leverMessage, leversOf, placeMessage } from './report-messages';

/** What is said of a material stands in the row of its first lever only. */
const LEVERS = {
  material: { title: 'solve.material', format: 'text', missing: null },
  lever: { title: 'solve.lever', format: 'text' },
  amount: { title: 'solve.amount', format: 'text', align: 'right', missing: null },
  unit: { title: 'solve.unit', format: 'text', missing: null },
  from: { title: 'solve.from', format: 'text', missing: null },
  mark: { title: 'solve.mark', format: 'mark', missing: null },
  days: { title: 'solve.daysReached', format: 'text', align: 'right', missing: null },
} as const;

const BINDING = {
  limit: { title: 'solve.binds', format: 'text' },
  saves: { title: 'solve.saves', format: 'text', missing: null, under: 'limit' },
} as const;

/** What a mix is made of, material by material, with how far each reaches when it is run; the limits that it has run into. */
export function mixTables(view: SolveView, item: AnswerView) {
  const { kind, binding } = item.answer;
  const title: ReportMessage = { key: 'solve.detail', with: { name: `solve.way.${kind}` } };
  const made = reportTable({
    key: `mix-${kind}`,
    title,
    head: title,
    columns: LEVERS,
    rows: leverRows(view, item),
  });
  const limits = reportTable({
    key: `binds-${kind}`,
    title: { key: 'solve.bindsOf', with: { name: `solve.way.${kind}` } },
    columns: BINDING,
    rows: binding.map((limit, index) => ({
      key: String(index),
      cells: {
        limit: limitMessage(limit, leversOf(view)),
        saves: savesMessage(limit, leversOf(view), view.least),
      },
    })),
  });
  return binding.length === 0 ? ([made] as const) : ([made, limits] as const);
}

function leverRows(view: SolveView, { answer, run }: AnswerView): Row<typeof LEVERS>[] {
  const used = leversOf(view).filter(({ id }) => amountIn(answer.mix, id) > 0);
  return run.byMaterial.flatMap(({ materialId, reachedDays }): Row<typeof LEVERS>[] => {
    const material = { of: 'material', id: materialId } as const;
    const days = daysMessage(reachedDays, view);
    const none = { amount: null, unit: null, from: null, mark: null };
    const mine = used.filter((lever) => lever.materialId === materialId);
    if (mine.length === 0)
      return [
        { key: materialId, quiet: true, cells: { material, lever: 'solve.nothingNeeded', ...none, days } },
      ];
    const places = answer.places.filter((place) => place.materialId === materialId);
    const rows = mine.map(
      (lever, index): Row<typeof LEVERS> => ({
        key: lever.id,
        cells: {
          material: index === 0 ? material : null,
          lever: leverMessage(lever),
          amount: {
            format: isSaved(lever) ? 'figure' : 'mass',
            value: amountIn(answer.mix, lever.id),
          },
          unit: `solve.unit.${lever.kind}`,
          from: fromMessage(lever, view),
          mark: lever.mark,
          days: index === 0 ? days : null,
        },
      }),
    );
    const into = places.map(
      (place): Row<typeof LEVERS> => ({
        key: placeId(place),
        quiet: true,
        cells: {
          material: null,
          lever: placeMessage(place),
          from: null,
          mark: null,
          days: null,
          amount: { format: 'mass', value: place.tonnes },
          unit: 'solve.unit.place',
        },
      }),
    );
    return [...rows, ...into];
  });
}
