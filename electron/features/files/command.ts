import { recoveryText } from '@shared/features/recovery/finding-text';
import { ANY_TABLE, TABLE_NAMES } from '@shared/model/tables';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { withHeadByPolicy } from '../../plan/head-by-policy';
import { createProject, verifyProject } from '../../plan/open-project';
import { readPolicy } from '../../plan/policy';
import { newSession, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { textTable } from '../../terminal/text-table';
import { choice } from '../../terminal/usage';
import { emptyContent } from './empty-project';
import { sampleContent } from './sample-project';
import { redo, undo } from './undo-redo';

/** new, info, undo, redo, verify. */
export function addProjectCommands(program: Command, run: Run): void {
  program
    .command('new')
    .description('makes a project file, empty or from the bundled sample')
    .argument('<file>', 'project file to make (.lodestone)')
    .option('--sample <name>', 'japan: the bundled sample; empty: reference tables only', 'empty')
    .action(
      run('new', async (context, [file], options) => {
        const content = choice(options.sample, ['japan', 'empty']);
        const rows =
          content === 'japan'
            ? await sampleContent(context.places.sampleFolder, context.output.language)
            : emptyContent(context.places.sampleFolder, context.output.language);
        const session = await newSession(context);
        const policy = readPolicy(context.places.policyPath);
        const info = await createProject(session, file, withHeadByPolicy(rows, policy));
        await session.close();
        printResult(context.output, 'new', { file, ...info }, wordsOf(context.output)('cli.new', { file }));
      }),
    );

  program
    .command('info')
    .description('what a project holds, and whether its file is whole')
    .argument('<file>', 'project file')
    .action(
      run('info', (context, [file]) =>
        withProject(context, file, async (session) => {
          const info = await session.project.info();
          const f = formats(context.output.language);
          const rows = TABLE_NAMES.map((table) => [
            table,
            ANY_TABLE[table].words[context.output.language],
            f.whole(info.counts[table] ?? 0),
          ]);
          const say = wordsOf(context.output);
          const head = say('cli.info', {
            name: info.name,
            revision: info.revision,
            date: { date: info.dataDate },
            head: info.headHash.slice(0, 16),
          });
          const told = info.recovery.map((finding) => `\n${recoveryText(say, finding)}`).join('');
          printResult(
            context.output,
            'info',
            info,
            `${head}${told}\n\n${textTable([{ title: say('cli.table') }, { title: say('cli.tableWords') }, { title: say('cli.rows'), align: 'right' }], rows)}`,
          );
        }),
      ),
    );

  for (const [name, step, description] of [
    ['undo', undo, 'takes the newest change back'],
    ['redo', redo, 'makes a change again that was taken back'],
  ] as const) {
    program
      .command(name)
      .description(description)
      .argument('<file>', 'project file')
      .action(
        run(name, (context, [file]) =>
          withProject(context, file, async (session) => {
            const before = await session.project.info();
            const label = (name === 'undo' ? before.undo.label : before.redo.label) ?? '';
            const info = await step(session);
            printResult(
              context.output,
              name,
              info,
              wordsOf(context.output)(`cli.${name}`, { label, revision: info.revision }),
            );
          }),
        ),
      );
  }

  const NOT_ALL = { newest: 'cli.verify.newest', none: 'history.noRows' } as const;
  program
    .command('verify')
    .description('checks the file, its schema and the chain of its changes')
    .argument('<file>', 'project file')
    .option('--all', 'compares every row with the change log, also in a large project')
    .action(
      run('verify', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const found = await verifyProject(session, options.all === true);
          const key = found.sound ? 'cli.verify.sound' : 'cli.verify.unsound';
          const line = wordsOf(context.output)(key, {
            count: found.changeSets,
            head: found.headHash.slice(0, 16),
          });
          const rows = found.rows === 'all' ? [] : [wordsOf(context.output)(NOT_ALL[found.rows])];
          printResult(context.output, 'verify', found, [line, ...rows, ...found.findings].join('\n'));
        }),
      ),
    );
}
