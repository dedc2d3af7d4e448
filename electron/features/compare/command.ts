import { compareReport } from '@shared/features/compare/compare-report';
import { letterOf } from '@shared/features/compare/letters';
import { partsReport, sampledReport } from '@shared/features/compare/parts-report';
import { bothNames } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import type { Table } from '@shared/report/table';
import { scenarioByName } from '../../plan/list-scenarios';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { scenarioIdsOf, scenariosIn } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { footOf, projectFacts } from '../../terminal/run-answer';
import { compareScenarios } from './compare-scenarios';
import { sampledDifferences } from './sampled-differences';
import { whatMakes } from './what-makes';

/** Two to six scenarios side by side, what makes their difference, and whether samples tell them apart. */
export const compareCommand = projectCommand({
  name: 'compare',
  words: 'terminal.compare',
  args: {
    ...arg.REPORT,
    scenarios: arg.needed(arg.repeated('<names>', 'terminal.compare.scenarios')),
    against: arg.scenario('terminal.compare.against'),
    parts: arg.scenario('terminal.compare.parts'),
    sampled: arg.flag('terminal.compare.sampled'),
    runs: arg.initially('1000', arg.whole('terminal.compare.runs')),
    seed: arg.initially('1', arg.seed('terminal.compare.seed')),
  },
  run: async ({ scenarios, against, parts: toId, seed, ...given }, { session, context }) => {
    const names = await Promise.all(scenarios.map((text) => scenariosIn(session, text)));
    const scenarioIds = await scenarioIdsOf(session, names.flat());
    const baseId = against ?? scenarioIds[0] ?? '';
    const view = await compareScenarios(session, { scenarioIds, baseId });
    const parts =
      toId === null ? null : await whatMakes(session, { fromId: baseId, toId, seed }, context.follow);
    const sampling = { scenarioIds, baseId, runs: given.runs, seed, rates: null };
    const sampled = given.sampled ? await sampledDifferences(session, sampling, context.follow) : null;
    const tables: Table[] = [...compareReport(view).tables];
    const called = async (id: string) => bothNames(await scenarioByName(session, id));
    if (parts !== null)
      tables.push(...partsReport(parts, await called(parts.fromId), await called(parts.toId)).tables);
    if (sampled !== null) tables.push(...sampledReport(sampled).tables);
    const { reference, data } = await projectFacts(session);
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
    const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
    return {
      result: { ...figures, parts, sampled, ...data, version },
      report: { tables },
      reference,
      mass,
      ofStocks: true,
      above: [head],
      below: [footOf(say, data, version)],
    };
  },
});
