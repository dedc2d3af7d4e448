import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { Team } from '@shared/features/exercise/view';
import {
  type ExerciseDecision,
  type ExerciseScript,
  exerciseDecisions,
  exerciseScript,
} from '@shared/model/exercise';
import { readJson } from '../../plan/read-json';

/** Reads a script. @throws Refusal naming the file and the field that does not fit */
export async function readScript(path: string): Promise<ExerciseScript> {
  const script = await readJson(path, exerciseScript);
  await inFile(path, () => checkScript(script));
  return script;
}

/** Reads what a group decided; it has the name of its file where it says none. @throws Refusal as readScript() */
export async function readDecisions(path: string, script: ExerciseScript): Promise<Team> {
  const { team, decisions } = await readJson(path, exerciseDecisions);
  await inFile(path, () => checkDecisions(script, decisions));
  return { team: team ?? basename(path).replace(/\.json$/i, ''), decisions };
}

/** A refusal about a field is about a field of this file. */
export async function inFile<Result>(path: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.notice.place?.file !== undefined) throw thrown;
    const { code, params, place } = thrown.notice;
    throw new Refusal(code, params, { file: basename(path), ...place });
  }
}

/** What types cannot say of a script. @throws Refusal with the field */
function checkScript({ turns, days, injects }: ExerciseScript): void {
  for (const [at, { day }] of turns.entries()) {
    const before = turns[at - 1];
    if (day >= days || (before !== undefined && day <= before.day))
      throw new Refusal(
        'refusal.exercise.turnOrder',
        { turn: at + 1, day, days },
        { field: `turns.${at}.day` },
      );
  }
  const seen = new Set<string>();
  for (const [at, { id, isTrue, knownFrom, refutedFrom }] of injects.entries()) {
    if (seen.has(id))
      throw new Refusal('refusal.exercise.injectTwice', { inject: id }, { field: `injects.${at}.id` });
    seen.add(id);
    if (refutedFrom !== null && (isTrue || refutedFrom <= knownFrom))
      throw new Refusal('refusal.exercise.refuted', { inject: id }, { field: `injects.${at}.refutedFrom` });
  }
}

/** Whether decisions are of turns of the script, on which their levers are open. @throws Refusal with the field */
export function checkDecisions(
  { turns, levers }: ExerciseScript,
  decisions: readonly Pick<ExerciseDecision, 'day' | 'lever'>[],
): void {
  const days = turns.map((turn) => turn.day);
  for (const [at, { day, lever: id }] of decisions.entries()) {
    const decision = at + 1;
    const params = { decision, day, turns: days.map(String) };
    const onDay = { field: `decisions.${at}.day` };
    if (day < 0) throw new Refusal('refusal.exercise.beforeFirst', params, onDay);
    if (!days.includes(day)) throw new Refusal('refusal.exercise.noTurn', params, onDay);
    const lever = levers.find((one) => one.id === id);
    if (lever === undefined)
      throw new Refusal(
        'refusal.exercise.unknownLever',
        { decision, lever: id },
        { field: `decisions.${at}.lever` },
      );
    const { offered, until } = lever;
    if (day >= offered && (until === null || day <= until)) continue;
    const last = until ?? days.at(-1) ?? offered;
    throw new Refusal('refusal.exercise.shut', { decision, lever: id, day, offered, until: last }, onDay);
  }
}
