import type { Choice } from '@shared/features/files/place';
import { byId, type WithId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import { useEffect } from 'react';
import { useDatedAnswer } from './answer';
import { useDatedReference } from './reference';
import { select, selection } from './selection';
import { session } from './session';
import { useStore } from './store';

/** What of a choice falls back because it is gone, and to what; null where all of it stands. A list that is not known lets all stand. */
export function fallenBack(
  { scenarioId, economyId, materialId }: Pick<Choice, 'scenarioId' | 'economyId' | 'materialId'>,
  scenarios: readonly WithId[] | null,
  reference: Pick<Reference, 'countries' | 'materials' | 'settings'> | null,
): Partial<Choice> | null {
  const economies = (reference?.countries ?? []).filter((row) => row.isEconomy);
  const materials = reference?.materials ?? [];
  const economy = byId(economies, settingsOf(reference?.settings ?? []).economyId) ?? economies[0];
  const [material] = [...materials].sort((a, b) => a.position - b.position);
  const change: Partial<Choice> = {
    ...(scenarios === null || scenarioId === null || byId(scenarios, scenarioId) !== undefined
      ? {}
      : { scenarioId: null }),
    // Where there is none at all, as in a project that begins, there is nothing to fall back to.
    ...(economy === undefined || economies.some(({ id }) => id === economyId)
      ? {}
      : { economyId: economy.id }),
    ...(material === undefined || byId(materials, materialId) !== undefined
      ? {}
      : { materialId: material.id }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/**
 * Lets go of what is chosen and gone: taken back here or in another window, removed, merged or restored away. Only lists of
 * the newest revision say so: one from before does not know what was made and chosen a moment ago.
 */
export function useStandingSelection(): void {
  const chosen = useStore(selection);
  const revision = useStore(session, (now) => now.revision);
  const listed = useDatedAnswer('scenarios.list', null);
  const known = useDatedReference();
  const scenarios = listed.revision === revision ? listed.value : null;
  const reference = known.revision === revision ? known.reference : null;
  useEffect(() => {
    const change = fallenBack(chosen, scenarios, reference);
    if (change !== null) select(change);
  }, [chosen, scenarios, reference]);
}
