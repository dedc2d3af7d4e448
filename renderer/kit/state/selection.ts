import type { Choice } from '@shared/features/files/place';
import { JAPAN } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { useEffect } from 'react';
import { onOtherProject } from './session';
import { createStore } from './store';

const FIRST_CHOICE: Choice = {
  economyId: JAPAN,
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

/** Another project has other scenarios; the rest is kept as far as it exists there (the context bar sees to that). */
onOtherProject(() => select({ scenarioId: null }));
