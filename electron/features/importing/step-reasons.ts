import type { FileInspection } from '@shared/features/importing/inspection';
import { reasonOf, reasonOfTable } from '@shared/features/importing/reasons';
import type { Mapping } from '@shared/model/mapping';
import { READING_ORDER } from '@shared/model/recipe';
import type { StepReasons } from '../../importing/recipe/as-recipe';

/** Why each step is there. */
export function reasonsOf(mapping: Mapping, inspection: FileInspection): StepReasons {
  const steps = READING_ORDER.filter((step) => step !== 'table' && step !== 'rule');
  return {
    ...Object.fromEntries(steps.map((step) => [step, reasonOf(step, mapping, inspection)])),
    table: (mapping.steps ?? []).map((step) => reasonOfTable(step, inspection)),
  };
}
