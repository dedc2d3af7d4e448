import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { changeRule } from './change-rule';
import { answerRing, noteRings } from './note-rings';
import { scenarioFromRule } from './scenario-from-rule';
import { todayOf } from './today';
import { watch } from './watch';

/** Rules that ring, what rang, and what is made of it. */
export function handlers({ session, push }: AppContext): HandlersOf<'tripwires'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'tripwires.load': async ({ on }) => watch(session, on ?? (await todayOf(session))),
    'tripwires.note': async () => changed(await noteRings(session)),
    'tripwires.answer': async (answer) => changed(await answerRing(session, answer)),
    'tripwires.change': async (terms) => changed(await changeRule(session, terms)),
    'tripwires.scenario': async (asked) => changed(await scenarioFromRule(session, asked)),
  };
}
