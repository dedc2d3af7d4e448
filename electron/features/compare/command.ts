import { compareReport } from '@shared/features/compare/compare-report';
import { letterOf } from '@shared/features/compare/letters';
import { partsReport, sampledReport } from '@shared/features/compare/parts-report';
import { bothNames, isCalled } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import type { Table } from '@shared/report/table';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { listOf, textOrNull, wholeNumber } from '../../terminal/usage';
import { compareScenarios } from './compare-scenarios';
import { sampledDifferences } from './sampled-differences';
import { whatMakes } from './what-makes';

const DEFAULT_RUNS = '1000';
const DEFAULT_SEED = '1';

/** compare: two to six scenarios side by side, what makes their difference, and whether samples tell them apart. */
export function addCompareCommand(program: Command, run: Run): void {
  withReportFile(program.command('compare'))
    .description('scenarios side by side, and what makes the difference')
    .argument('<file>', 'project file')
    .requiredOption(
      '--scenarios <names>',
      'two to six, with commas between; repeat it for names with commas',
      collected,
      [],
    )
    .option('--against <name>', 'the one that all are held against; default: the first')
    .option('--parts <name>', 'what makes the difference from the one held against to this one')
    .option('--sampled', 'which of them sampled runs tell apart')
    .option('--runs <number>', 'sampled runs', DEFAULT_RUNS)
    .option('--seed <number>', 'seed of sampled runs and of orders that are drawn', DEFAULT_SEED)
    .action(
      run('compare', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const scenarioIds = await idsOf(session, options.scenarios as readonly string[]);
          const against = textOrNull(options.against);
          const baseId =
            against === null ? (scenarioIds[0] ?? '') : (await scenarioByName(session, against)).id;
          const toName = textOrNull(options.parts);
          const toId = toName === null ? null : (await scenarioByName(session, toName)).id;
          const seed = wholeNumber(options.seed, 0, 'a seed');
          const view = await compareScenarios(session, { scenarioIds, baseId });
          const parts =
            toId === null ? null : await whatMakes(session, { fromId: baseId, toId, seed }, context.follow);
          const runs = wholeNumber(options.runs);
          const sampled =
            options.sampled === true
              ? await sampledDifferences(
                  session,
                  { scenarioIds, baseId, runs, seed, rates: null },
                  context.follow,
                )
              : null;
          const tables: Table[] = [...compareReport(view).tables];
          const called = async (id: string) => bothNames(await scenarioByName(session, id));
          if (parts !== null)
            tables.push(...partsReport(parts, await called(parts.fromId), await called(parts.toId)).tables);
          if (sampled !== null) tables.push(...sampledReport(sampled).tables);
          const [reference, { dataDate, headHash }] = await Promise.all([
            session.project.reference(),
            session.project.info(),
          ]);
          const materials = reference.materials.map(({ id }) => id);
          const mass = massOf(reference, materials);
          const say = wordsOf(context.output, mass);
          const base = view.runs.find(({ scenarioId }) => scenarioId === baseId);
          const head = say('cli.compare.head', {
            count: view.runs.length,
            letter: letterOf(scenarioIds.indexOf(baseId)),
            name: base === undefined ? '' : session.nameOf(base),
          });
          const { version } = context;
          const foot = say('cli.whatIf.foot', { date: { date: dataDate }, version });
          const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
          const result = { ...figures, parts, sampled, dataDate, headHash, version };
          const answer = {
            report: { tables },
            reference,
            mass,
            ofStocks: true,
            above: [head],
            below: [foot],
          };
          await printReport(context, 'compare', result, answer, options);
        }),
      ),
    );
}

const collected = (text: string, before: readonly string[]): string[] => [...before, text];

/** A text is a name as it is where a scenario is called so: names may hold commas. */
async function idsOf(session: Session, texts: readonly string[]): Promise<string[]> {
  const { scenarios } = await session.project.scenarios();
  const names = texts.flatMap((text) =>
    scenarios.some((scenario) => scenario.id === text || isCalled(scenario, text)) ? [text] : listOf(text),
  );
  const ids: string[] = [];
  for (const name of names) ids.push((await scenarioByName(session, name)).id);
  return ids;
}
