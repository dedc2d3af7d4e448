import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { scenarioIdsOf } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { contentsOfCopy } from '../../terminal/print-report';
import { Misused } from '../../terminal/usage';
import { verifyOpen } from './verify-open';
import { writeOpen } from './write-open';

/** A project as a folder that other programs read, and whether such a folder still is what the project says. */
export const openCommand = projectCommand(
  {
    name: 'open',
    words: 'terminal.open',
    args: {
      out: arg.optional(arg.text('terminal.open.out', '<folder>')),
      verify: arg.optional(arg.text('terminal.open.verify', '<folder>')),
      scenario: arg.list('<scenarios>', 'terminal.open.scenario'),
      redact: arg.flag('terminal.open.redact'),
    },
    run: async ({ out, verify, scenario, redact }, { session, context }) => {
      const say = wordsOf(context.output);
      if ((out === null) === (verify === null)) throw new Misused('usage.open.one');
      if (verify !== null) {
        const verdict = await verifyOpen(session, verify);
        if (verdict.is === 'other' || verdict.changed.length > 0) context.exitWith(1);
        return {
          result: verdict,
          text: [
            say(`open.${verdict.is}`, { count: verdict.behind ?? 0 }),
            ...(verdict.changed.length === 0 ? [] : [say('open.changed', { files: verdict.changed })]),
          ].join('\n'),
        };
      }
      const folder = out ?? '';
      const scenarioIds = await scenarioIdsOf(session, scenario);
      const { wasmPath } = context.places;
      const files = await writeOpen(session, {
        folder,
        scenarioIds,
        isRedacted: redact,
        version: context.version,
        wasmPath,
      });
      const { secretStocks } = await session.project.info();
      const mark = contentsOfCopy(say, redact, secretStocks > 0);
      return {
        result: { folder, files },
        text: [say('open.written', { folder, count: files.length }), ...mark].join('\n\n'),
      };
    },
  },
  'read_only',
);
