import { STAGES } from '@shared/base/stage';
import type { RiskView } from '@shared/features/risk/contract';
import { riskReport } from '@shared/features/risk/risk-report';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { Plan, Reference } from '@shared/model/plan';
import { askedAbout } from '@shared/model/project-settings';
import * as arg from '../../terminal/arguments';
import { withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { scenarioIdOf } from '../../terminal/named-ids';
import { type Answer, printReport } from '../../terminal/print-report';
import { materialFrom } from '../../terminal/share-key';
import { Misused } from '../../terminal/usage';
import { readRiskTable } from './read-table';
import { risk } from './risk';
import { tableRisk } from './table-risk';

const ARGS = {
  file: arg.optional(arg.projectFile()),
  ...arg.REPORT,
  from: arg.optional(arg.text('terminal.risk.from', '<table>')),
  economy: arg.optional(arg.text('terminal.risk.economy', '<code>')),
  material: arg.list('<symbols>', 'terminal.risk.material'),
  stage: arg.optional(arg.choice('<stage>', STAGES, 'terminal.risk.stage')),
  year: arg.optional(arg.year('terminal.risk.year')),
  country: arg.list('<codes>', 'terminal.risk.country'),
  scenario: arg.optional(arg.text('terminal.risk.scenario', '<name>')),
  since: arg.optional(arg.year('terminal.risk.since', 'since')),
  importance: arg.optional(arg.between(0, 10, '--importance', 'terminal.risk.importance', '<score>')),
  missingGovernance: arg.optional(
    arg.between(-2.5, 2.5, '--missing-governance', 'terminal.risk.missingGovernance', '<score>'),
  ),
};

/** Concentration, supply risk, import reliance, dependence and targets, of a project or of a table. */
export const riskCommand = command({
  name: 'risk',
  words: 'terminal.risk',
  args: ARGS,
  run: async (given, context) => {
    const { file, from, stage, since: sinceYear, importance: economicImportance, missingGovernance } = given;
    if ((file === null) === (from === null)) throw new Misused('usage.risk.asked');
    if (from !== null) return answer(tableRisk(await readRiskTable(from)), null);
    await withProject(context, file ?? '', async (session) => {
      const [reference, plan, info] = await Promise.all([
        session.project.reference(),
        session.project.plan({}),
        session.project.info(),
      ]);
      const economyId = economyOf(given.economy, plan);
      const view = await risk(session, {
        economyId,
        materialIds: given.material.map((symbol) => materialFrom(symbol, reference)),
        stage,
        year: given.year ?? latestYear(plan, economyId, Number(info.dataDate.slice(0, 4))),
        scenarioId: await scenarioIdOf(session, given.scenario),
        country:
          given.country.length === 0 ? [...askedAbout(reference, economyId)] : given.country.map(asCountryId), // found by the service
        sinceYear,
        economicImportance,
        missingGovernance,
      });
      await printReport(context, 'risk', answer(view, reference), given.out);
    });
    return undefined;
  },
});

function answer(view: RiskView, reference: Reference | null): Answer {
  const ofStocks = view.targets.some(({ measure }) => measure === 'stock_days');
  return { result: view, report: riskReport(view), reference, ofStocks };
}

/** The economy asked for, else the one with the most shares. */
function economyOf(asked: string | null, plan: Plan): CountryId {
  if (asked !== null) return asCountryId(asked); // found by the service
  const counts = new Map<CountryId, number>();
  for (const { economyId } of plan.shares) counts.set(economyId, (counts.get(economyId) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))[0];
  if (most === undefined) throw new Misused('usage.risk.economy');
  return most[0];
}

/** The last year with shares that the data reach. */
function latestYear(plan: Plan, economyId: CountryId, dataYear: number): number {
  const years = plan.shares.filter((share) => share.economyId === economyId).map((share) => share.year);
  const reached = years.filter((one) => one <= dataYear);
  return reached.length === 0 ? dataYear : Math.max(...reached);
}
