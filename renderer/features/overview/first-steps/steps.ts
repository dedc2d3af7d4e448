import type { Feature } from '@shared/features';
import type { ProjectInfo } from '@shared/model/project-info';
import type { TableName } from '@shared/model/tables';
import { onOtherProject } from '../../../kit/state/session';
import { createStore } from '../../../kit/state/store';

/** The steps from an empty project to the first answer, each with the table whose rows tick it and the page that shows them. */
export const STEPS = [
  { id: 'suppliers', table: 'supplier', area: 'data' },
  { id: 'shares', table: 'share', area: 'shares' },
  { id: 'total', table: 'totalSupply', area: 'shares' },
  { id: 'needs', table: 'demand', area: 'needs' },
  { id: 'stocks', table: 'stock', area: 'stocks' },
  { id: 'target', table: 'target', area: 'evidence' },
  { id: 'scenario', table: 'scenario', area: 'scenarios' },
] as const satisfies readonly { readonly id: string; readonly table: TableName; readonly area: Feature }[];
export type StepId = (typeof STEPS)[number]['id'];

/** The steps whose tables hold rows. */
export function stepsDone(counts: ProjectInfo['counts']): ReadonlySet<StepId> {
  return new Set(STEPS.filter(({ table }) => (counts[table] ?? 0) > 0).map(({ id }) => id));
}

/** Whether the person has put the list away in the open project. */
const away = createStore<{ readonly isAway: boolean }>({ isAway: false });
onOtherProject(() => away.set({ isAway: false }));
export const stepsAway = away;

export function putAwaySteps(): void {
  away.set({ isAway: true });
}
export function bringStepsBack(): void {
  away.set({ isAway: false });
}

/** Whether the list is to be shown: in a project that was begun for an economy, until all is there or it is put away. */
export function wantsSteps(project: ProjectInfo | null, isAway: boolean): boolean {
  return (
    project !== null &&
    !isAway &&
    project.settings.materialId !== null &&
    stepsDone(project.counts).size < STEPS.length
  );
}
