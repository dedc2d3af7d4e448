import { noticeTexts } from '@shared/catalogue/notice-text';
import { exerciseReport } from '@shared/features/exercise/exercise-report';
import type { Team } from '@shared/features/exercise/view';
import { massOf } from '@shared/model/mass-of';
import { laidOut } from '../../engine/exercise';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { footOf, projectFacts } from '../../terminal/run-answer';
import { exerciseGame } from './exercise-game';
import { inFile, readDecisions, readScript } from './read-script';

/** What came of the decisions of an exercise, of one group or of several on the same script. */
export const exerciseCommand = projectCommand(
  {
    name: 'exercise',
    words: 'terminal.exercise',
    args: {
      script: arg.word('terminal.exercise.script'),
      ...arg.REPORT,
      decisions: arg.repeated('<file>', 'terminal.exercise.decisions'),
    },
    run: async ({ script: path, decisions: files }, { session, context }) => {
      const script = await readScript(path);
      const laid = await inFile(path, () => exerciseGame(session, script));
      const { game, ...plan } = laid;
      const teams: Team[] = [];
      for (const file of files) {
        const team = await readDecisions(file, script);
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
        below: [...noticeTexts(plan.remarks, output.language), footOf(say, data, version)],
      };
    },
  },
  'read_only',
);
