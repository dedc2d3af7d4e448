import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { ScriptSummary } from '@shared/features/exercise/contract';
import type { ExerciseScript } from '@shared/model/exercise';
import { readScript } from './read-script';

const ENDING = '.json';

/** Where the scripts lie that come with the sample. */
const folderOf = (sampleFolder: string): string => join(sampleFolder, '..', 'exercises');

/** The scripts that come with the sample, by their names. */
export async function bundledScripts(sampleFolder: string): Promise<ScriptSummary[]> {
  const folder = folderOf(sampleFolder);
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return Promise.all(
    names.sort().map(async (name) => {
      const { title, situation, firstDay, days, turns } = await readScript(join(folder, name));
      return { id: name.slice(0, -ENDING.length), title, situation, firstDay, days, turns };
    }),
  );
}

/** @throws Refusal `refusal.exercise.unknownScript` */
export async function bundledScript(sampleFolder: string, id: string): Promise<ExerciseScript> {
  const known = await bundledScripts(sampleFolder);
  if (!known.some((one) => one.id === id))
    throw new Refusal('refusal.exercise.unknownScript', { script: id });
  return readScript(join(folderOf(sampleFolder), `${id}${ENDING}`));
}
