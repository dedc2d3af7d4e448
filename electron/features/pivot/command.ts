import { MARKS } from '@shared/base/certainty';
import { foldText } from '@shared/base/fold-text';
import { recordOf } from '@shared/base/keys-of';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { GROUPS, rowsOfAxis } from '@shared/features/pivot/item-words';
import { pivotReport } from '@shared/features/pivot/pivot-report';
import {
  AXES_OF,
  PIVOT_AXES,
  PIVOT_BASES,
  PIVOT_FIGURES,
  type PivotAxis,
  type PivotQuestion,
} from '@shared/features/pivot/question';
import type { Reference } from '@shared/model/plan';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { choice } from '../../terminal/usage';
import { pivotTable } from './pivot-table';
import { keepView, viewNamed } from './views';

/** The items of an axis to which the figures are narrowed, an option each. */
const ITEMS = recordOf(PIVOT_AXES, () => arg.list('<items>', 'terminal.pivot.only'));

const ARGS = {
  ...arg.REPORT,
  figure: arg.initially('share', arg.choice('<figure>', PIVOT_FIGURES)),
  down: arg.optional(arg.text(['terminal.words', { words: AXES_OF.share }], '<axis>')),
  across: arg.optional(arg.text('terminal.pivot.across', '<axis>')),
  basis: arg.initially('own', arg.choice('<basis>', PIVOT_BASES)),
  mark: arg.list('<marks>', 'terminal.mark'),
  text: arg.optional(arg.text('terminal.pivot.text', '<words>')),
  changed: arg.flag('terminal.pivot.changed'),
  scenario: arg.scenario('terminal.scenario.seen'),
  view: arg.optional(arg.text('terminal.pivot.view', '<name>')),
  keep: arg.optional(arg.text('terminal.pivot.keep', '<name>')),
  ...ITEMS,
};

/** Figures along any two axes. */
export const pivotCommand = projectCommand({
  name: 'pivot',
  words: 'terminal.pivot',
  args: ARGS,
  run: async (given, { session, reference }) => {
    const read = await reference();
    const { view, keep, scenario: scenarioId } = given;
    const question = view === null ? questionFrom(given, read) : (await viewNamed(session, view)).question;
    const table = await pivotTable(session, { question, scenarioId });
    if (keep !== null) await keepView(session, keep, question);
    return {
      result: { ...table, value: lines(table, table.value) },
      report: pivotReport(table),
      reference: read,
      ofStocks: question.figure === 'stock',
    };
  },
});

function questionFrom(given: arg.Given<typeof ARGS>, reference: Reference): PivotQuestion {
  const where = PIVOT_AXES.flatMap((axis) => {
    const items = given[axis].map((text) => itemOf(axis, text, reference));
    return items.length === 0 ? [] : [[axis, items] as const];
  });
  const { figure, basis, changed, text, mark } = given;
  return {
    figure,
    down: choice(given.down ?? '', PIVOT_AXES),
    across: choice(given.across ?? '', PIVOT_AXES),
    basis,
    where: Object.fromEntries(where),
    marks: mark.map((one) => choice(one, MARKS)),
    text: text ?? '',
    changed,
    also: {},
  };
}

const WORDS = { stage: STAGES, tier: STOCK_TIERS, group: GROUPS } as const;

/** The item that a person calls by its id or its name. @throws Refusal `refusal.pivot.item`, Misused */
function itemOf(axis: PivotAxis, text: string, reference: Reference): string {
  if (axis === 'stage' || axis === 'tier' || axis === 'group')
    return choice<readonly string[]>(text, WORDS[axis]);
  const rows = rowsOfAxis(axis, reference);
  if (rows === null) return text;
  const folded = foldText(text);
  const found =
    rows.find(({ id }) => id === text) ??
    rows.find(({ nameEn, nameJa }) => [nameEn, nameJa].some((name) => foldText(name) === folded));
  if (found === undefined) throw new Refusal('refusal.pivot.item', { axis, item: text }, { field: axis });
  return found.id;
}

/** Cells line by line, nothing where there is none. */
function lines({ across }: { readonly across: readonly string[] }, value: Float64Array) {
  const width = across.length + 1;
  return Array.from({ length: value.length / width }, (_none, row) =>
    Array.from(value.subarray(row * width, (row + 1) * width), (one) => (Number.isNaN(one) ? null : one)),
  );
}
