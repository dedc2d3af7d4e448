import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import type { RiskView } from '@shared/features/risk/contract';
import { riskReport } from '@shared/features/risk/risk-report';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Plan, Reference } from '@shared/model/plan';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { type CommandContext, withProject } from '../../terminal/command';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, decimal, listOf, textOrNull, WrongUsage, year } from '../../terminal/usage';
import { readRiskTable } from './read-table';
import { risk } from './risk';
import { tableRisk } from './table-risk';

type Options = Readonly<Record<string, unknown>>;

/** risk: concentration, supply risk, import reliance, dependence and targets, of a project or of a table. */
export function addRiskCommand(program: Command, run: Run): void {
  withReportFile(program.command('risk'))
    .description('concentration, supply risk, look-through and targets')
    .argument('[file]', 'project file')
    .option('--from <table>', 'a JSON table of observations instead of a project; see "schema risk-table"')
    .option('--economy <code>', 'default: the economy with the most shares')
    .option('--material <symbols>', 'with commas between; default: all with shares')
    .option('--stage <stage>', `${STAGES.join(', ')}; default: all that the plan describes`)
    .option('--year <year>', 'default: the year of the data date, else the last one before it with shares')
    .option('--country <codes>', 'dependence on this country, or on several taken together', 'CHN')
    .option('--scenario <name>', 'as this scenario sees the plan')
    .option('--since <year>', 'year that changes are counted from; default: the first one')
    .option(
      '--importance <score>',
      'economic importance (0 to 10) of the one --material: whether it is critical',
    )
    .option('--missing-governance <score>', 'score (-2.5 to 2.5) where a country has none; default: missing')
    .action(
      run('risk', async (context, args, options) => {
        const [file] = args as readonly (string | undefined)[];
        if ((file === undefined) === (options.from === undefined))
          throw new WrongUsage('give either a project file or --from');
        if (file === undefined) {
          await print(context, options, tableRisk(await readRiskTable(String(options.from))), null);
          return;
        }
        await withProject(context, file, async (session) => {
          const [reference, plan, info] = await Promise.all([
            session.project.reference(),
            session.project.plan({}),
            session.project.info(),
          ]);
          const name = textOrNull(options.scenario);
          const economyId = economyOf(options, plan);
          const view = await risk(session, {
            economyId,
            materialIds: listOf(options.material).map((symbol) => materialOf(symbol, reference)),
            stage: options.stage === undefined ? null : choice(options.stage, STAGES),
            year: yearFrom(options, plan, economyId, Number(info.dataDate.slice(0, 4))),
            scenarioId: name === null ? null : (await scenarioByName(session, name)).id,
            country: listOf(options.country).map((code) => code as CountryId), // found by the service
            sinceYear: options.since === undefined ? null : year(options.since, 'since'),
            economicImportance: importanceFrom(options.importance),
            missingGovernance: scoreFrom(options.missingGovernance),
          });
          await print(context, options, view, reference);
        });
      }),
    );
}

function print(
  context: CommandContext,
  options: Options,
  view: RiskView,
  reference: Reference | null,
): Promise<void> {
  const report = riskReport(view);
  const ofStocks = view.targets.some(({ measure }) => measure === 'stock_days');
  return printReport(context, 'risk', view, { report, reference, ofStocks, above: [], below: [] }, options);
}

/** The economy asked for, else the one with the most shares. */
function economyOf(options: Options, plan: Plan): CountryId {
  if (typeof options.economy === 'string') return options.economy as CountryId; // found by the service
  const counts = new Map<CountryId, number>();
  for (const { economyId } of plan.shares) counts.set(economyId, (counts.get(economyId) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))[0];
  if (most === undefined) throw new WrongUsage('the project holds no shares: give --economy');
  return most[0];
}

/** The year asked for, else the last one with shares that the data reach. */
function yearFrom(options: Options, plan: Plan, economyId: CountryId, dataYear: number): number {
  if (options.year !== undefined) return year(options.year);
  const years = plan.shares.filter((share) => share.economyId === economyId).map((share) => share.year);
  const reached = years.filter((one) => one <= dataYear);
  return reached.length === 0 ? dataYear : Math.max(...reached);
}

function materialOf(symbol: string, reference: Reference) {
  const found = byId(reference.materials, symbol);
  if (found === undefined)
    throw new Refusal('refusal.reference.unknownMaterial', { material: symbol }, { field: 'material' });
  return found.id;
}

function importanceFrom(option: unknown): number | null {
  if (option === undefined) return null;
  const score = decimal(option);
  if (score < 0 || score > 10) throw new WrongUsage('--importance is between 0 and 10');
  return score;
}

function scoreFrom(option: unknown): number | null {
  if (option === undefined) return null;
  const score = decimal(option);
  if (score < -2.5 || score > 2.5) throw new WrongUsage('--missing-governance is between -2.5 and 2.5');
  return score;
}
