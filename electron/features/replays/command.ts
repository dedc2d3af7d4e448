import { replayReport } from '@shared/features/replays/replay-report';
import { REPLAYS, type ReplayId, type ReplayView } from '@shared/model/replay';
import type { Command } from 'commander';
import { projectRecord } from '../../plan/record';
import { newSession, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { WrongUsage } from '../../terminal/usage';
import { replaysOf } from './replay';
import { sampleRecord } from './sample-record';

/** replay: recorded dates beside computed ones, of a project or of the bundled sample. */
export function addReplayCommand(program: Command, run: Run): void {
  withReportFile(program.command('replay'))
    .description('recorded against computed dates of 2010, 2025 and 2026')
    .argument('[year]', `${REPLAYS.join(', ')}; default: all`)
    .argument('[file]', 'project file; default: the bundled sample')
    .action(
      run('replay', async (context, args, options) => {
        const { ids, file } = chosen(args);
        const { version, output } = context;
        const print = (replays: readonly ReplayView[], dataDate: string) => {
          const foot = wordsOf(output)('replay.foot', { date: { date: dataDate }, version });
          const report = replayReport(replays);
          const answer = { report, reference: null, ofStocks: true, above: [], below: [foot] };
          return printReport(context, 'replay', { replays, dataDate, version }, answer, options);
        };
        if (file === null) {
          const record = await sampleRecord(context.places.sampleFolder, output.language);
          await print(
            await replaysOf(record, ids, (await newSession(context)).workbench.whatIf),
            record.dataDate,
          );
          return;
        }
        await withProject(context, file, async (session) => {
          const record = await projectRecord(session);
          await print(await replaysOf(record, ids, session.workbench.whatIf), record.dataDate);
        });
      }),
    );
}

/** A year, a file, both or neither, in this order. @throws WrongUsage */
function chosen(args: readonly string[]): { ids: readonly ReplayId[]; file: string | null } {
  const [first, second] = args;
  const id = REPLAYS.find((known) => known === first);
  if (id !== undefined) return { ids: [id], file: second ?? null };
  if (first !== undefined && /^\d+$/.test(first))
    throw new WrongUsage(`there is a replay of ${REPLAYS.join(', ')}, none of "${first}"`);
  if (second !== undefined) throw new WrongUsage('the year stands before the file');
  return { ids: REPLAYS, file: first ?? null };
}
