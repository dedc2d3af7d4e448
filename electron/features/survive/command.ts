import { STAGES } from '@shared/base/stage';
import { noticeTexts } from '@shared/catalogue/notice-text';
import type { SurvivalView } from '@shared/features/survive/contract';
import { survivalReport } from '@shared/features/survive/survival-report';
import { massOf } from '@shared/model/mass-of';
import { namesIn } from '@shared/report/names';
import { reportTable } from '@shared/report/table';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN, type RunFacts } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command, projectCommand } from '../../terminal/declared';
import { supplierIdOf } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { type Answer, printedTable, terminalFormatter } from '../../terminal/print-report';
import { materialsFrom } from '../../terminal/share-key';
import { setRecovery } from './set-recovery';
import { survivalOfModel, survivalOfScenario } from './survive';

/** How long each supplier country and each supplier can be missed, and the stock that closes the gap. */
export const surviveCommand = command({
  name: 'survive',
  words: 'terminal.survive',
  args: { ...OF_RUN, ttr: arg.optional(arg.whole('terminal.survive.ttr', '<days>')) },
  run: ({ ttr: recoveryDays, ...given }, context) =>
    askRun(context, 'survive', given, {
      ofModel: (read, session) => survivalOfModel(session, read, recoveryDays),
      ofScenario: (session, { scenarioId, materials, reference }) =>
        survivalOfScenario(
          session,
          { scenarioId, materials: materialsFrom(materials, reference), recoveryDays },
          {},
        ),
      answer: (view, facts) => answer(context, view, facts),
    }),
});

export const setRecoveryCommand = projectCommand({
  name: 'set-recovery',
  words: 'terminal.set-recovery',
  args: {
    supplier: arg.text('terminal.supplier', '<name>'),
    stage: arg.choice('<stage>', STAGES),
    days: arg.orNone(arg.number('terminal.set-recovery.days', '<days>')),
  },
  run: async ({ supplier, stage, days }, { session, context }) => {
    const reference = await session.project.reference();
    const supplierId = supplierIdOf(reference, stage, supplier);
    const recoveries = await setRecovery(session, { supplierId, days: arg.unlessNone(days) });
    const table = reportTable({
      key: 'recoveries',
      title: 'cli.survive.ttr',
      columns: {
        supplier: { title: 'cli.shares.supplier', format: 'text' },
        days: { title: 'cli.survive.ttr', format: 'plain' },
      },
      rows: recoveries.map((row) => ({
        key: row.supplierId,
        cells: { supplier: { of: 'supplier', id: row.supplierId }, days: row.days },
      })),
    });
    return {
      result: { recoveries },
      text: printedTable(table, terminalFormatter(context.output, reference)),
    };
  },
});

function answer(context: CommandContext, view: SurvivalView, { reference, data }: RunFacts): Answer {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { version, output } = context;
  const mass = massOf(
    reference,
    view.result.nodes.flatMap(({ materials }) => materials.map(({ materialId }) => materialId)),
  );
  const say = wordsOf(output, mass);
  const { economyId, stage, start, days } = view.window;
  const head = say('cli.survive.head', {
    scenario: view.scenarioName,
    economy: namesIn(reference, output.language)({ of: 'country', id: economyId }),
    stage: say(`stage.${stage}`),
    start: { date: start },
    days,
  });
  const foot =
    data === null
      ? say('cli.whatIf.footOfModel', { version })
      : say('cli.whatIf.foot', { date: { date: data.dataDate }, version });
  const remarks = noticeTexts(view.remarks, output.language);
  return {
    result: { ...figures, ...data, version },
    report: survivalReport(view.result),
    reference,
    mass,
    ofStocks: true,
    above: [head],
    below: [...remarks, foot],
  };
}
