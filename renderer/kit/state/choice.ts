import type { Stage } from '@shared/base/stage';
import { onOtherProject } from './session';
import { createStore } from './store';

/** What the context bar says: economy, material, stage, year and scenario scope every area. */
export interface Choice {
  readonly economyId: string;
  readonly materialId: string;
  readonly stage: Stage;
  readonly year: number;
  /** Null for the plan itself ("Base"). */
  readonly scenarioId: string | null;
}

const FIRST_CHOICE: Choice = {
  economyId: 'JPN',
  materialId: 'NdPr',
  stage: 'separation',
  year: 2026,
  scenarioId: null,
};

export const choice = createStore<Choice>(FIRST_CHOICE);

export function choose(change: Partial<Choice>): void {
  choice.set((before) => ({ ...before, ...change }));
}

/** Another project has other scenarios; the rest is kept as far as it exists there (the context bar sees to that). */
onOtherProject(() => choose({ scenarioId: null }));
