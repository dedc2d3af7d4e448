import { STAGES } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { shockNames } from '@shared/model/shock-names';
import { namesIn } from '@shared/report/names';
import type { Command } from 'commander';
import { listScenarios, scenarioByName, scenarioDetail } from '../../plan/list-scenarios';
import { removeScenario, saveScenario } from '../../plan/save-scenario';
import type { Session } from '../../plan/session';
import { withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { textTable } from '../../terminal/text-table';
import { choice, date, textOrNull, WrongUsage } from '../../terminal/usage';
import { scenarioFromEvent } from './from-event';
import { readScenarioFile, scenarioFile } from './scenario-file';

/** A scenario as a file says it, or an empty one under its parent. */
async function fromFile(session: Session, options: Options): Promise<ScenarioDetail> {
  const name = textOrNull(options.name);
  if (name === null) throw new WrongUsage("required option '--name <name>' not specified");
  const from = textOrNull(options.from);
  const given = from === null ? scenarioFile.parse({}) : await readScenarioFile(from);
  const parent = textOrNull(options.parent);
  return saveScenario(session, {
    scenarioId: null,
    name,
    nameJa: textOrNull(options.nameJa),
    parentId: parent === null ? null : (await scenarioByName(session, parent)).id,
    note: given.note,
    window: {
      economyId: given.economy as CountryId | null, // an economy without shares has nothing to run, and is told so
      stage: given.stage,
      start: given.start,
      days: given.days,
      allocation: given.allocation,
    },
    shocks: given.shocks,
  });
}

type Options = Readonly<Record<string, unknown>>;

function fromEvent(session: Session, options: Options): Promise<ScenarioDetail> {
  const stage = textOrNull(options.stage);
  const start = textOrNull(options.start);
  return scenarioFromEvent(session, {
    eventId: String(options.event),
    name: textOrNull(options.name),
    economyId: textOrNull(options.economy) as CountryId | null, // as in a file
    stage: stage === null ? null : choice(stage, STAGES),
    start: start === null ? null : date(start),
    leak: null,
  });
}

/** scenario add, list, show, remove. */
export function addScenarioCommand(program: Command, run: Run): void {
  const scenario = program.command('scenario').description('make, list, show or remove scenarios');

  scenario
    .command('add')
    .description('makes a scenario')
    .argument('<file>', 'project file')
    .option('--name <name>', 'needed without --event, which names it by its title')
    .option('--name-ja <name>', 'its name in Japanese; default: the same')
    .option('--parent <name>', 'the scenario that it inherits from')
    .option('--from <file>', 'JSON file with its window and shocks; see "lodestone schema scenario"')
    .option('--event <id>', 'an event of the record: its shock, on its materials, from its date on')
    .option('--economy <code>', 'event: the economy in view; default: the first that it names')
    .option('--stage <stage>', `event: ${STAGES.join(', ')}`)
    .option('--start <date>', 'event: first day, in place of its own date')
    .action(
      run('scenario add', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const detail =
            textOrNull(options.event) === null
              ? await fromFile(session, options)
              : await fromEvent(session, options);
          const text = wordsOf(context.output)('cli.scenario.added', {
            name: session.nameOf(detail.scenario),
          });
          printResult(context.output, 'scenario add', detail, text);
        }),
      ),
    );

  scenario
    .command('list')
    .description('all scenarios, each under its parent')
    .argument('<file>', 'project file')
    .action(
      run('scenario list', (context, [file]) =>
        withProject(context, file, async (session) => {
          const list = await listScenarios(session);
          const say = wordsOf(context.output);
          const nameOf = (id: string | null) => {
            const found = byId(list, id);
            return found === undefined ? '' : session.nameOf(found);
          };
          const rows = list.map((item) => [
            session.nameOf(item),
            nameOf(item.parentId),
            String(item.changes),
            item.id,
          ]);
          const columns = [
            { title: say('cli.scenario.name') },
            { title: say('cli.scenario.parent') },
            { title: say('cli.scenario.changes'), align: 'right' as const },
            { title: say('cli.import.id') },
          ];
          printResult(context.output, 'scenario list', list, textTable(columns, rows));
        }),
      ),
    );

  scenario
    .command('show')
    .description('what one scenario changes')
    .argument('<file>', 'project file')
    .requiredOption('--name <name>')
    .action(
      run('scenario show', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.name));
          const detail = await scenarioDetail(session, id);
          const shocks = [...detail.inheritedShocks, ...detail.ownShocks].map(({ shock }) => shock);
          const say = wordsOf(context.output);
          const named = namesIn(await session.project.reference(), context.output.language);
          const rows = shocks.map((shock) => [
            say(`shock.${shock.kind}`),
            session.nameOf(shockNames(shock)),
            named({ of: 'country', id: shock.imposedBy }),
            shock.start,
            shock.end,
          ]);
          const head = say('cli.scenario.shown', {
            name: session.nameOf(detail.scenario),
            chain: detail.chain.map((link) => session.nameOf(link)).join(' < '),
            start: { date: detail.window.start },
            days: detail.window.days,
          });
          const columns = [
            'cli.scenario.kind',
            'cli.scenario.label',
            'cli.scenario.by',
            'cli.scenario.start',
            'cli.scenario.end',
          ] as const;
          const table = textTable(
            columns.map((key) => ({ title: say(key) })),
            rows,
          );
          printResult(context.output, 'scenario show', detail, `${head}\n\n${table}`);
        }),
      ),
    );

  scenario
    .command('remove')
    .description('removes a scenario')
    .argument('<file>', 'project file')
    .requiredOption('--name <name>')
    .action(
      run('scenario remove', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const found = await scenarioByName(session, String(options.name));
          const list = await removeScenario(session, found.id);
          printResult(
            context.output,
            'scenario remove',
            list,
            wordsOf(context.output)('cli.scenario.removed', { name: session.nameOf(found) }),
          );
        }),
      ),
    );
}
