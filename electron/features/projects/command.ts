import { STAGES } from '@shared/base/stage';
import { projectsReport } from '@shared/features/projects/projects-report';
import { massOf } from '@shared/model/mass-of';
import type { PlantProject } from '@shared/model/plant-project';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { setFigures } from '../../plan/figures/edit-figures';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { supplierIdOf } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import type { Answer } from '../../terminal/print-report';
import { projectList } from './project-list';

const YEARS = {
  ...arg.REPORT,
  economy: arg.optional(arg.economy('terminal.projects.economy')),
  from: arg.optional(arg.whole('terminal.projects.from', '<year>')),
  to: arg.optional(arg.whole('terminal.projects.to', '<year>')),
};

/** Capacities that come, their output, who has claimed it, and what price floors cost. */
export const projectsCommand = projectCommand({
  name: 'projects',
  words: 'terminal.projects',
  args: { ...YEARS, scenario: arg.scenario('terminal.projects.scenario') },
  run: (given, open) => answer(open, given, () => true),
});

/** How much later one of them starts. */
export const setSlipCommand = projectCommand({
  name: 'set-slip',
  words: 'terminal.set-slip',
  args: {
    ...YEARS,
    supplier: arg.text('terminal.set-slip.supplier', '<name>'),
    material: arg.material(),
    months: arg.number('terminal.set-slip.months', '<months>'),
    stage: arg.initially('separation', arg.choice('<stage>', STAGES, 'terminal.set-slip.stage')),
    scenario: arg.scenario(),
  },
  run: async (given, open) => {
    const { supplier, material: materialId, months: value, stage, scenario: scenarioId } = given;
    const supplierId = supplierIdOf(await open.reference(), stage, supplier);
    const figure = { of: 'ramp.slip', key: keyOf(TABLES.ramp, { supplierId, materialId }) } as const;
    await setFigures(open.session, { scenarioId, within: { materialId }, cells: [{ figure, value }] });
    return answer(open, given, (one) => one.supplierId === supplierId && one.materialId === materialId);
  },
});

async function answer(
  { session, context: { output, version }, reference }: arg.OpenProject,
  given: arg.Given<typeof YEARS> & { readonly scenario: string | null },
  isShown: (project: PlantProject) => boolean,
): Promise<Answer> {
  const { dataDate, settings } = await session.project.info();
  const { economy: economyId = null, scenario: scenarioId } = given;
  const from = given.from ?? Number(dataDate.slice(0, 4)) + 1;
  const to = given.to ?? from + 4;
  const all = await projectList(session, {
    economyId: economyId ?? settings.economyId,
    from,
    to,
    scenarioId,
  });
  const view = { ...all, projects: all.projects.filter(isShown) };
  const read = await reference();
  return {
    result: { ...view, dataDate, version },
    report: projectsReport(view),
    reference: read,
    mass: massOf(
      read,
      view.projects.map(({ materialId }) => materialId),
    ),
    ofStocks: false,
    below: [wordsOf(output)('cli.stress.foot', { version })],
  };
}
