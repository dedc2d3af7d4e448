import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { MOST_EXPORTED } from '@shared/features/exporting/contract';
import { plannedText, writtenText } from '@shared/features/exporting/written-text';
import { eventRates } from '@shared/features/montecarlo/contract';
import { isCalled } from '@shared/model/catalogue';
import { authorText } from '@shared/model/letterhead';
import { SAMPLED_TABLES, TABLE_KEYS, type TableKey, type WorkbookForm } from '@shared/model/workbook-form';
import type { Command } from 'commander';
import { readLetterhead } from '../../plan/letterhead';
import { scenarioByName } from '../../plan/list-scenarios';
import { readJson } from '../../plan/read-json';
import { withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../../terminal/sampled-runs';
import { materialsFrom } from '../../terminal/share-key';
import { choice, decimal, listOf, textOrNull, WrongUsage } from '../../terminal/usage';
import { exportWorkbook, planWorkbook } from './export-workbook';
import type { Sampling } from './sample-scenario';

/** export: writes the scenario workbook. */
export function addExportCommand(program: Command, run: Run): void {
  program
    .command('export')
    .description('scenarios as a workbook that recalculates, or as plain values')
    .argument('<file>', 'project file')
    .requiredOption('--scenario <names>', 'one to six scenarios, with commas between')
    .option('--out <file>', 'workbook to write (.xlsx), or table (.csv); needed unless --dry-run')
    .option(
      '--dry-run',
      'writes nothing: says how many formulas each sheet would have, and what would be by month',
    )
    .option('--materials <symbols>', 'which get a daily live sheet; default: all that run')
    .option('--short', 'to be printed: what stops and when, by month; values, under 20 pages')
    .option('--values', 'tables of values only: one a sheet, first row a header, no formulas')
    .option('--table <name>', `one table as CSV: ${TABLE_KEYS.join(', ')}`)
    .option('--sampled', 'sheets of sampled runs as montecarlo gives them; see --runs, --seed, --rates')
    .option('--runs <number>', `number of sampled runs; default: ${DEFAULT_RUNS}`)
    .option('--seed <number>', `seed of the sampled runs; default: ${DEFAULT_SEED}`)
    .option('--rates <file>', 'event rates in a JSON file (schema rates); default: illustrative ones')
    .option('--mark <text>', 'handling, printed top right of every page; default: as the project keeps it')
    .option('--author <text>', 'office and name of the author; default: as the project keeps them')
    .option('--redact', 'leave out what is marked secret; the scenarios are run without it')
    .action(
      run('export', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const dryRun = options.dryRun === true;
          if (options.out === undefined && !dryRun)
            throw new WrongUsage('--out is missing: say which file, or --dry-run');
          const out = String(options.out ?? 'plan.xlsx');
          const table = options.table === undefined ? null : choice(options.table, TABLE_KEYS);
          if (table !== null && !/\.csv$/i.test(out)) {
            throw new Refusal('refusal.export.notCsv', {}, { file: basename(out), field: 'out' });
          }
          if (table === null && !/\.xlsx$/i.test(out)) {
            throw new Refusal('refusal.export.notWorkbook', {}, { file: basename(out), field: 'out' });
          }
          const sampled = options.sampled === true || (table !== null && SAMPLED_TABLES.includes(table));
          if (!sampled) refuseSampling(options);
          const scenarioIds = [];
          for (const name of await scenarioNames(String(options.scenario), session)) {
            scenarioIds.push((await scenarioByName(session, name)).id);
          }
          const head = await readLetterhead(session);
          const input = {
            scenarioIds,
            materials: materialsFrom(options.materials, await session.project.reference()),
            language: context.output.language,
            version: context.version,
            redact: options.redact === true,
            mark: textOrNull(options.mark) ?? head.mark,
            author: textOrNull(options.author) ?? authorText(head),
            form: formOf(table, options),
            sampling: sampled ? await samplingFrom(options) : null,
          };
          if (dryRun) {
            if (input.form.kind !== 'live')
              throw new WrongUsage('--dry-run counts formulas: values have none');
            const plan = await planWorkbook(session, input);
            printResult(context.output, 'export', plan, plannedText(wordsOf(context.output), plan));
            return;
          }
          const written = await exportWorkbook(session, out, input, {});
          const text = writtenText(wordsOf(context.output), written, input.form);
          printResult(context.output, 'export', written, text);
        }),
      ),
    );
}

/** A table of sampled figures asks for sampled runs by itself; of anything else these would have no effect. */
function refuseSampling(options: Readonly<Record<string, unknown>>): void {
  const given = ['runs', 'seed', 'rates'].filter((name) => options[name] !== undefined);
  if (given.length === 0) return;
  const names = given.map((name) => `--${name}`).join(', ');
  throw new WrongUsage(`without --sampled nothing is sampled: add it, or leave out ${names}`);
}

async function samplingFrom({ runs, seed, rates }: Readonly<Record<string, unknown>>): Promise<Sampling> {
  return {
    runs: decimal(runs ?? DEFAULT_RUNS),
    seed: decimal(seed ?? DEFAULT_SEED),
    rates: rates === undefined ? null : await readJson(String(rates), eventRates),
  };
}

function formOf(table: TableKey | null, { values, short }: Readonly<Record<string, unknown>>): WorkbookForm {
  if ([table !== null, values === true, short === true].filter(Boolean).length > 1)
    throw new WrongUsage('--table, --values and --short are three forms: give one of them');
  if (table !== null) return { kind: 'csv', table };
  if (short === true) return { kind: 'short' };
  return { kind: values === true ? 'values' : 'live' };
}

/** A scenario's own name may hold a comma, so the whole text is tried first. */
async function scenarioNames(text: string, session: Parameters<typeof scenarioByName>[0]): Promise<string[]> {
  const { scenarios } = await session.project.scenarios();
  const names = scenarios.some((scenario) => scenario.id === text || isCalled(scenario, text))
    ? [text]
    : listOf(text);
  if (names.length < 1 || names.length > MOST_EXPORTED) {
    throw new WrongUsage(`expected one to ${MOST_EXPORTED} scenarios, not ${names.length}`);
  }
  return names;
}
