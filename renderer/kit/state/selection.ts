import type { Choice } from '@shared/features/files/place';
import { asMaterialId } from '@shared/model/material';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { useEffect } from 'react';
import { onOtherProject, session } from './session';
import { createStore } from './store';

const FIRST_CHOICE: Choice = {
  economyId: SAID_BEFORE.economyId,
  materialId: asMaterialId('NdPr'), // a symbol typed here
  stage: 'separation',
  year: 2026,
  scenarioId: null,
};

export const selection = createStore<Choice>(FIRST_CHOICE);

export function select(change: Partial<Choice>): void {
  selection.set((before) => ({ ...before, ...change }));
}

/** The scenario that the selected page shows where none is chosen: the plan itself is none that can be run. */
export const onPage = createStore<{ readonly scenarioId: string | null }>({ scenarioId: null });

/** While the page stands, the context bar names the scenario that it shows. */
export function useOnPage(scenarioId: string | null): void {
  useEffect(() => {
    onPage.set({ scenarioId });
    return () => onPage.set({ scenarioId: null });
  }, [scenarioId]);
}

/**
 * Another project has other scenarios. One that says what it opens on is opened on it; of one that does not, the rest is
 * kept as far as it exists there (the context bar sees to that).
 */
onOtherProject(() => {
  const settings = session.get().project?.settings;
  if (settings === undefined || settings.materialId === null) return select({ scenarioId: null });
  const { economyId, materialId, stage, firstYear, lastYear } = settings;
  const thisYear = new Date().getFullYear();
  const year = thisYear < firstYear || thisYear > lastYear ? firstYear : thisYear;
  select({ economyId, materialId, stage, year, scenarioId: null });
});
