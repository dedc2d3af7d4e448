import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { ScriptSummary } from '@shared/features/exercise/contract';
import type { ExerciseScript } from '@shared/model/exercise';
import type { Session } from '../../plan/session';
import { lackingOf } from './lacking';
import { readScript } from './read-script';

const ENDING = '.json';

/** Where the scripts lie that come with the sample. */
const folderOf = (sampleFolder: string): string => join(sampleFolder, '..', 'exercises');

/** The scripts that come with the sample, by their names, with what each lacks in the open project. */
export async function bundledScripts(session: Session, sampleFolder: string): Promise<ScriptSummary[]> {
  const folder = folderOf(sampleFolder);
  return Promise.all(
    scriptIds(folder).map(async (id) => {
      const script = await readScript(join(folder, `${id}${ENDING}`));
      return { id, ...(await summaryOf(session, script)) };
    }),
  );
}

/** What is said of a script before it is played, with what it lacks in the open project. */
export async function summaryOf(
  session: Session,
  script: ExerciseScript,
): Promise<Omit<ScriptSummary, 'id'>> {
  const { title, situation, firstDay, days, turns } = script;
  return { title, situation, firstDay, days, turns, lacks: await lackingOf(session, script) };
}

function scriptIds(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names.sort().map((name) => name.slice(0, -ENDING.length));
}

/** @throws Refusal `refusal.exercise.unknownScript` */
export async function bundledScript(sampleFolder: string, id: string): Promise<ExerciseScript> {
  const folder = folderOf(sampleFolder);
  if (!scriptIds(folder).includes(id)) throw new Refusal('refusal.exercise.unknownScript', { script: id });
  return readScript(join(folder, `${id}${ENDING}`));
}
