import { nameIn } from '@shared/model/catalogue';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { useMemo } from 'react';
import { isSame } from '../../kit/state/is-same';
import { onOtherProject, session } from '../../kit/state/session';
import { createStore, useStore } from '../../kit/state/store';
import { tellUnkept } from '../../kit/state/unkept';
import { draftOf, type ScenarioDraft } from './scenario-draft';

/** A draft, and the kept scenario over which it was begun. */
interface Begun {
  readonly over: ScenarioDraft;
  readonly draft: ScenarioDraft;
}

/** What is being tried of any scenario, by its id: it outlives a visit to another page or scenario. */
const drafts = createStore<{ readonly of: ReadonlyMap<string, Begun> }>({ of: new Map() });

onOtherProject(() => drafts.set({ of: new Map() }));
tellUnkept(() => {
  const { language } = session.get().preferences;
  return [...drafts.get().of.values()].map(({ draft: { name, nameJa } }) =>
    nameIn(language, { name, nameJa: nameJa.trim() === '' ? null : nameJa }),
  );
});

/** The scenario as it stands in the editor: what is tried of it over what is kept now. */
export function useDraft(detail: ScenarioDetail | null): ScenarioDraft | null {
  const { of } = useStore(drafts);
  // The same draft until something changes: a run follows every new one.
  return useMemo(() => {
    if (detail === null) return null;
    const kept = draftOf(detail);
    const begun = of.get(kept.scenarioId);
    return begun === undefined ? kept : over(begun, kept);
  }, [of, detail]);
}

/** The scenarios of which something is being tried. */
export function useDrafted(): ReadonlySet<string> {
  const { of } = useStore(drafts);
  return useMemo(() => new Set(of.keys()), [of]);
}

/** Tries a draft over what is kept; one that says nothing else is no draft. */
export function tryDraft(draft: ScenarioDraft, detail: ScenarioDetail): void {
  const kept = draftOf(detail);
  if (isSame(draft, kept)) dropDraft(draft.scenarioId);
  else drafts.set({ of: new Map(drafts.get().of).set(draft.scenarioId, { over: kept, draft }) });
}

/** What was tried is kept, given up, or gone with its scenario. */
export function dropDraft(scenarioId: string): void {
  const of = new Map(drafts.get().of);
  if (of.delete(scenarioId)) drafts.set({ of });
}

/** What is kept may have changed since (undone, another window of the file): only what was touched is still tried. */
function over({ over: before, draft }: Begun, now: ScenarioDraft): ScenarioDraft {
  if (isSame(before, now)) return draft;
  const touched = Object.entries(draft).filter(
    ([part, value]) => !isSame(value, before[part as keyof ScenarioDraft]), // its own keys
  );
  return { ...now, ...Object.fromEntries(touched) };
}
