import { STAGES } from '@shared/base/stage';
import type { SurvivalView } from '@shared/features/survive/contract';
import { survivalReport } from '@shared/features/survive/survival-report';
import { type Report, reportTable } from '@shared/report/table';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command, projectCommand } from '../../terminal/declared';
import { supplierIdOf } from '../../terminal/named-ids';
import type { Answer } from '../../terminal/print-report';
import { type RunFacts, runAnswer } from '../../terminal/run-answer';
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
  run: async ({ supplier, stage, days }, { session, reference: read }) => {
    const reference = await read();
    const supplierId = supplierIdOf(reference, stage, supplier);
    const recoveries = await setRecovery(session, { supplierId, days: arg.unlessNone(days) });
    return { result: { recoveries }, report: recoveriesReport(recoveries), reference, ofStocks: false };
  },
});

function recoveriesReport(recoveries: Awaited<ReturnType<typeof setRecovery>>): Report {
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
  return { tables: [table] };
}

function answer(
  context: CommandContext,
  { elapsedMs: _elapsed, ...view }: SurvivalView, // a time is not a result
  facts: RunFacts,
): Answer {
  return runAnswer(context, facts, {
    view,
    result: view,
    report: survivalReport(view.result),
    materials: view.result.nodes.flatMap(({ materials }) => materials.map(({ materialId }) => materialId)),
    head: 'cli.survive.head',
  });
}
