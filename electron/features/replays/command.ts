import { replayReport } from '@shared/features/replays/replay-report';
import { REPLAYS, type ReplayId, type ReplayView } from '@shared/model/replay';
import { projectRecord } from '../../plan/record';
import * as arg from '../../terminal/arguments';
import { newSession, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { type Answer, printReport } from '../../terminal/print-report';
import { Misused } from '../../terminal/usage';
import { replaysOf } from './replay';
import { sampleRecord } from './sample-record';

const ARGS = {
  year: arg.optional(arg.word(['terminal.replay.year', { words: REPLAYS }])),
  file: arg.optional(arg.word('terminal.replay.file')),
  ...arg.REPORT,
};

/** Recorded dates beside computed ones, of a project or of the bundled sample. */
export const replayCommand = command({
  name: 'replay',
  words: 'terminal.replay',
  args: ARGS,
  run: async ({ out, ...given }, context) => {
    const { ids, file } = chosen(given);
    const { version, output } = context;
    const answer = (replays: readonly ReplayView[], dataDate: string): Answer => ({
      result: { replays, dataDate, version },
      report: replayReport(replays),
      ofStocks: true,
      below: [wordsOf(output)('replay.foot', { date: { date: dataDate }, version })],
    });
    if (file === null) {
      const record = await sampleRecord(context.places.sampleFolder, output.language);
      const session = await newSession(context);
      return answer(await replaysOf(record, ids, session.workbench.whatIf), record.dataDate);
    }
    await withProject(context, file, async (session) => {
      const record = await projectRecord(session);
      const replays = await replaysOf(record, ids, session.workbench.whatIf);
      await printReport(context, 'replay', answer(replays, record.dataDate), out);
    });
    return undefined;
  },
});

/** A year, a file, both or neither, in this order. @throws Misused */
function chosen({ year: first, file: second }: Pick<arg.Given<typeof ARGS>, 'year' | 'file'>): {
  readonly ids: readonly ReplayId[];
  readonly file: string | null;
} {
  const id = REPLAYS.find((known) => known === first);
  if (id !== undefined) return { ids: [id], file: second };
  if (first !== null && /^\d+$/.test(first))
    throw new Misused('usage.replay.year', { years: REPLAYS, text: first });
  if (second !== null) throw new Misused('usage.replay.order');
  return { ids: REPLAYS, file: first };
}
