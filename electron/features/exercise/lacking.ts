import type { ScriptSummary } from '@shared/features/exercise/contract';
import { byId, isCalled } from '@shared/model/catalogue';
import type { ExerciseScript } from '@shared/model/exercise';
import type { Session } from '../../plan/session';

/** What a script names and the open project has not, in the order of the script. */
export async function lackingOf(
  { project }: Session,
  { scenario, materials, injects, levers }: ExerciseScript,
): Promise<ScriptSummary['lacks']> {
  const [{ scenarios }, { materials: known }] = await Promise.all([project.scenarios(), project.reference()]);
  const named = [
    ...materials,
    ...injects.flatMap(({ shocks }) => shocks.flatMap((shock) => shock.materials)),
    // "spot|Dy": a lever of a material says it behind its kind.
    ...levers.flatMap(({ id }) => id.split('|').slice(1, 2)),
  ];
  const has = byId(scenarios, scenario) ?? scenarios.find((one) => isCalled(one, scenario));
  return {
    scenario: has === undefined ? scenario : null,
    materials: [...new Set(named)].filter((id) => byId(known, id) === undefined),
  };
}
