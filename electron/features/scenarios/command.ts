import { STAGES } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import { asCountryId } from '@shared/model/country';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { shockNames } from '@shared/model/shock-names';
import { reportTable } from '@shared/report/table';
import { listScenarios, scenarioByName, scenarioDetail } from '../../plan/list-scenarios';
import { removeScenario, saveScenario } from '../../plan/save-scenario';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import { group, projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { printedTable, terminalFormatter } from '../../terminal/print-report';
import { Misused } from '../../terminal/usage';
import { scenarioFromEvent } from './from-event';
import { readScenarioFile, scenarioFile } from './scenario-file';

const ADD = {
  file: arg.projectFile(),
  name: arg.optional(arg.text('terminal.scenario.add.name', '<name>')),
  nameJa: arg.optional(arg.text('terminal.scenario.add.nameJa', '<name>')),
  parent: arg.scenario('terminal.scenario.add.parent'),
  from: arg.optional(arg.text('terminal.scenario.add.from', '<file>')),
  event: arg.optional(arg.text('terminal.scenario.add.event', '<id>')),
  economy: arg.optional(arg.text('terminal.scenario.add.economy', '<code>')),
  stage: arg.optional(arg.choice('<stage>', STAGES, 'terminal.scenario.add.stage')),
  start: arg.optional(arg.day('terminal.scenario.add.start', '<date>')),
  days: arg.optional(arg.number('terminal.scenario.add.days')),
  withheld: arg.optional(arg.number('terminal.scenario.add.withheld', '<percent>')),
  materials: arg.materials('terminal.scenario.add.materials'),
};

/** A scenario as a file says it, or an empty one under its parent. */
async function fromFile(
  session: Session,
  { name, nameJa, parent: parentId, from }: arg.Given<typeof ADD>,
): Promise<ScenarioDetail> {
  if (name === null) throw new Misused('usage.option.missing', { option: '--name <name>' });
  const given = from === null ? scenarioFile.parse({}) : await readScenarioFile(from);
  return saveScenario(session, {
    scenarioId: null,
    name,
    nameJa,
    parentId,
    note: given.note,
    window: {
      economyId: given.economy === null ? null : asCountryId(given.economy), // an economy without shares has nothing to run, and is told so
      stage: given.stage,
      start: given.start,
      days: given.days,
      allocation: given.allocation,
    },
    shocks: given.shocks,
  });
}

const addCommand = projectCommand({
  name: 'add',
  words: 'terminal.scenario.add',
  args: ADD,
  run: async (given, { session, context }) => {
    const { event: eventId, name, economy, stage, start } = given;
    const economyId = economy === null ? null : asCountryId(economy); // as in a file
    const detail =
      eventId === null
        ? await fromFile(session, given)
        : await scenarioFromEvent(session, {
            eventId,
            name,
            economyId,
            stage,
            start,
            leak: null,
            days: given.days,
            withheldPercent: given.withheld,
            materials: given.materials.length === 0 ? null : given.materials,
          });
    const text = wordsOf(context.output)('cli.scenario.added', { name: session.nameOf(detail.scenario) });
    return { result: detail, text };
  },
});

const listCommand = projectCommand({
  name: 'list',
  words: 'terminal.scenario.list',
  args: {},
  run: async (_given, { session, context }) => {
    const list = await listScenarios(session);
    const nameOf = (id: string | null) => {
      const found = byId(list, id);
      return { text: found === undefined ? '' : session.nameOf(found) };
    };
    const table = reportTable({
      key: 'scenarios',
      title: 'cli.scenario.name',
      columns: {
        name: { title: 'cli.scenario.name', format: 'text' },
        parent: { title: 'cli.scenario.parent', format: 'text' },
        changes: { title: 'cli.scenario.changes', format: 'plain' },
        id: { title: 'cli.import.id', format: 'text' },
      },
      rows: list.map(({ id, parentId, changes }) => ({
        key: id,
        cells: { name: nameOf(id), parent: nameOf(parentId), changes, id: { text: id } },
      })),
    });
    return { result: list, text: printedTable(table, terminalFormatter(context.output, null)) };
  },
});

const showCommand = projectCommand({
  name: 'show',
  words: 'terminal.scenario.show',
  args: { name: arg.scenarioNamed() },
  run: async ({ name: id }, { session, reference, context }) => {
    const detail = await scenarioDetail(session, id);
    const shocks = [...detail.inheritedShocks, ...detail.ownShocks].map(({ shock }) => shock);
    const say = wordsOf(context.output);
    const head = say('cli.scenario.shown', {
      name: session.nameOf(detail.scenario),
      chain: detail.chain.map((link) => session.nameOf(link)).join(' < '),
      start: { date: detail.window.start },
      days: detail.window.days,
    });
    const table = reportTable({
      key: 'shocks',
      title: 'cli.scenario.label',
      columns: {
        kind: { title: 'cli.scenario.kind', format: 'text' },
        label: { title: 'cli.scenario.label', format: 'text' },
        by: { title: 'cli.scenario.by', format: 'text' },
        start: { title: 'cli.scenario.start', format: 'date' },
        end: { title: 'cli.scenario.end', format: 'date' },
      },
      rows: shocks.map((shock) => ({
        key: shock.id,
        cells: {
          kind: `shock.${shock.kind}`,
          label: { text: session.nameOf(shockNames(shock)) },
          by: { of: 'country', id: shock.imposedBy },
          start: shock.start,
          end: shock.end,
        },
      })),
    });
    const printed = printedTable(table, terminalFormatter(context.output, await reference()));
    return {
      result: detail,
      text: `${head}

${printed}`,
    };
  },
});

const removeCommand = projectCommand({
  name: 'remove',
  words: 'terminal.scenario.remove',
  args: { name: arg.text('terminal.scenario.named', '<name>') },
  run: async ({ name }, { session, context }) => {
    const found = await scenarioByName(session, name);
    const list = await removeScenario(session, found.id);
    const text = wordsOf(context.output)('cli.scenario.removed', { name: session.nameOf(found) });
    return { result: list, text };
  },
});

export const scenarioCommand = group({
  name: 'scenario',
  words: 'terminal.scenario',
  commands: [addCommand, listCommand, showCommand, removeCommand],
});
