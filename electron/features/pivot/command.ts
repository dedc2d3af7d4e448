import { MARKS } from '@shared/base/certainty';
import { foldText } from '@shared/base/fold-text';
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
import type { Command } from 'commander';
import { withProject } from '../../terminal/command';
import { scenarioIdOf } from '../../terminal/named-ids';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, listOf, textOrNull } from '../../terminal/usage';
import { pivotTable } from './pivot-table';
import { keepView, viewNamed } from './views';

/** pivot: figures along any two axes. */
export function addPivotCommand(program: Command, run: Run): void {
  const command = withReportFile(program.command('pivot'))
    .description('figures along any two axes: shares, supply, need or stock')
    .argument('<file>', 'project file')
    .option('--figure <figure>', PIVOT_FIGURES.join(', '), 'share')
    .option('--down <axis>', AXES_OF.share.join(', '))
    .option('--across <axis>', 'need: use; stock: tier')
    .option('--basis <basis>', PIVOT_BASES.join(', '), 'own')
    .option('--mark <marks>', MARKS.join(', '))
    .option('--text <words>', 'only what is called so')
    .option('--changed', 'only what the scenario changes')
    .option('--scenario <name>', 'as this scenario sees them')
    .option('--view <name>', 'a view that the project keeps, in place of all these but the scenario')
    .option('--keep <name>', 'keep this view in the project');
  for (const axis of PIVOT_AXES) command.option(`--${axis} <items>`, `only these, with commas between`);
  command.action(
    run('pivot', (context, [file], options) =>
      withProject(context, file, async (session) => {
        const reference = await session.project.reference();
        const [view, keep] = [textOrNull(options.view), textOrNull(options.keep)];
        const question =
          view === null ? questionFrom(options, reference) : (await viewNamed(session, view)).question;
        const scenarioId = await scenarioIdOf(session, options.scenario);
        const table = await pivotTable(session, { question, scenarioId });
        if (keep !== null) await keepView(session, keep, question);
        const report = pivotReport(table);
        const result = { ...table, value: lines(table, table.value) };
        const answer = { report, reference, ofStocks: question.figure === 'stock', above: [], below: [] };
        await printReport(context, 'pivot', result, answer, options);
      }),
    ),
  );
}

function questionFrom(options: Readonly<Record<string, unknown>>, reference: Reference): PivotQuestion {
  const where = PIVOT_AXES.flatMap((axis) => {
    const items = listOf(options[axis]).map((text) => itemOf(axis, text, reference));
    return items.length === 0 ? [] : [[axis, items] as const];
  });
  return {
    figure: choice(options.figure, PIVOT_FIGURES),
    down: choice(options.down ?? '', PIVOT_AXES),
    across: choice(options.across ?? '', PIVOT_AXES),
    basis: choice(options.basis, PIVOT_BASES),
    where: Object.fromEntries(where),
    marks: listOf(options.mark).map((one) => choice(one, MARKS)),
    text: textOrNull(options.text) ?? '',
    changed: options.changed === true,
    also: {},
  };
}

const WORDS = { stage: STAGES, tier: STOCK_TIERS, group: GROUPS } as const;

/** The item that a person calls by its id or its name. @throws Refusal `refusal.pivot.item`, WrongUsage */
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
