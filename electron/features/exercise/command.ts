import { basename } from 'node:path';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { exerciseReport } from '@shared/features/exercise/exercise-report';
import type { Team } from '@shared/features/exercise/view';
import { massOf } from '@shared/model/mass-of';
import { laidOut } from '../../engine/exercise';
import { requireFolder } from '../../sheets/write/replace-file';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { terminalFormatter } from '../../terminal/print-report';
import { footOf, projectFacts } from '../../terminal/run-answer';
import { Misused } from '../../terminal/usage';
import { exerciseGame } from './exercise-game';
import { inFile, readScript } from './read-script';
import { readTeam } from './read-team';
import { writeExercisePaper } from './write-paper';

/** What came of the decisions of an exercise, of one group or of several on the same script. */
export const exerciseCommand = projectCommand(
  {
    name: 'exercise',
    words: 'terminal.exercise',
    args: {
      script: arg.word('terminal.exercise.script'),
      ...arg.REPORT,
      decisions: arg.repeated('<file>', 'terminal.exercise.decisions'),
      paper: arg.optional(arg.text('terminal.exercise.paper', '<file.docx>')),
    },
    run: async ({ script: path, decisions: files, paper, redacted }, { session, context }) => {
      if (paper !== null) await requirePaper(paper, files.length);
      const leavesOut = redacted || context.opened.leavesOut;
      const script = await readScript(path);
      const laid = await inFile(path, () => exerciseGame(session, script));
      const { game, ...plan } = laid;
      const teams: Team[] = [];
      for (const file of files) {
        const read = await readTeam(session, file, script);
        const team = leavesOut ? unsigned(read) : read;
        await inFile(file, () => laidOut(game, team.decisions));
        teams.push(team);
      }
      const groups = teams.map((team) => team.decisions);
      const after = await session.workbench.exercise(game, groups, context.follow);
      const view = { ...plan, teams, after };
      const { reference, data } = await projectFacts(session);
      const { version, output } = context;
      const mass = massOf(
        reference,
        game.model.materials.map(({ materialId }) => materialId),
      );
      const say = wordsOf(output, mass);
      const { title, firstDay, days, turns } = script;
      const written: string[] = [];
      if (paper !== null) {
        const formatter = terminalFormatter(output, reference, mass);
        const facts = {
          version,
          madeAt: new Date().toISOString(),
          redact: leavesOut,
        };
        const { name } = await writeExercisePaper(session, paper, view, formatter, facts);
        written.push(say('exercise.paper.written', { name }));
      }
      return {
        result: { ...view, ...data, version },
        report: exerciseReport(view),
        ofStocks: true,
        reference,
        mass,
        above: [
          say('exercise.head', {
            title: title[output.language],
            start: { date: firstDay },
            days,
            turns: turns.length,
          }),
        ],
        below: [...written, ...noticeTexts(plan.remarks, output.language), footOf(say, data, version)],
      };
    },
  },
  'read_only',
);

/** As what leaves the house says it: not by whom, nor in whose words. */
function unsigned({ team, decisions }: Team): Team {
  return { team, decisions: decisions.map((one) => ({ ...one, who: [], why: '' })) };
}

/** Looks before any work is done whether a paper can be written there. */
async function requirePaper(path: string, groups: number): Promise<void> {
  if (groups > 1) throw new Misused('usage.exercise.onePaper');
  if (!/\.docx$/i.test(path)) throw new Misused('usage.exercise.paperKind', { file: basename(path) });
  await requireFolder(path);
}
