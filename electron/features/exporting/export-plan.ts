import { Refusal } from '@shared/base/refusal';
import type { ExportableScenario } from '@shared/features/exporting/contract';
import { buildModel } from '../../plan/model/build-model';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';

/**
 * Which materials of the scenarios can be run; none for a scenario of which nothing can.
 * @throws Refusal for an unknown scenario
 */
export async function exportPlan(
  session: Session,
  scenarioIds: readonly string[],
): Promise<readonly ExportableScenario[]> {
  return Promise.all(
    scenarioIds.map(async (scenarioId) => {
      const { resolved, reference } = await readScenario(session, scenarioId);
      try {
        const { model } = buildModel(resolved, reference, []);
        return { scenarioId, materials: model.materials.map(({ materialId }) => materialId) };
      } catch (error) {
        if (error instanceof Refusal) return { scenarioId, materials: [] };
        throw error;
      }
    }),
  );
}
