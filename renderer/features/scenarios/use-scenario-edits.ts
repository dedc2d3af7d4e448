import { isoDate } from '@shared/base/calendar';
import { byId, type WithOneName } from '@shared/model/catalogue';
import { freeName, freeNames } from '@shared/model/free-name';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { MAX_SCENARIO_LEVELS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { ScenarioShock } from '@shared/model/tables/scenario-shock';
import { useMemo } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { useWords, type Words } from '../../kit/state/language';
import { notifyRefusals, showNotice } from '../../kit/state/notices';
import { select, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { dropDraft } from './drafts';
import type { ScenarioDraft } from './scenario-draft';
import type { TreeLine } from './scenario-tree';
import { shockBarWords } from './shock-words';

export type ScenarioEdits = ReturnType<typeof editsOf>;

/** The same as long as what they are done to is. */
export function useScenarioEdits(lines: readonly TreeLine[], detail: ScenarioDetail | null): ScenarioEdits {
  const words = useWords();
  return useMemo(() => editsOf(lines, detail, words), [lines, detail, words]);
}

/** The month in which the year of the project begins: a scenario at the top begins with it. */
const yearBegins = (): number => (session.get().project?.settings ?? SAID_BEFORE).yearBegins;

/** What can be done with scenarios; each is one change of the project and one undo. A refusal is said in the frame. */
function editsOf(lines: readonly TreeLine[], detail: ScenarioDetail | null, words: Words) {
  const { t, nameOf } = words;
  const scenarios = lines.map(({ scenario }) => scenario);

  const called = (id: string | null): string => {
    const found = byId(scenarios, id);
    return found === undefined ? '' : nameOf(found);
  };

  const save = (
    draft: ScenarioDraft,
    as: 'same' | 'new',
    { name, nameJa }: WithOneName = namesOf(draft),
  ): Promise<void> =>
    notifyRefusals(async () => {
      const { parentId, note, window, shocks, mix } = draft;
      const scenarioId = as === 'same' ? draft.scenarioId : null;
      const kept = await ask('scenarios.save', {
        scenarioId,
        name,
        nameJa,
        parentId,
        note,
        window,
        shocks: [...shocks],
        mix,
        overridesOf: as === 'new' && draft.scenarioId !== '' ? draft.scenarioId : null,
      });
      // Kept under its own name or another: nothing of it is tried any more.
      dropDraft(draft.scenarioId);
      select({ scenarioId: kept.scenario.id });
      announce(t('scenarios.kept', { name: nameOf(kept.scenario) }));
    });

  return {
    save: (draft: ScenarioDraft) => save(draft, 'same'),
    /** The tried shocks as a scenario of its own beside this one, under the same parent. */
    keepAsNew: (draft: ScenarioDraft) => save(draft, 'new', freeNames(namesOf(draft), scenarios)),
    duplicate: (draft: ScenarioDraft) => save(draft, 'new', freeNames(namesOf(draft), scenarios)),
    /**
     * Under the chosen scenario; where that stands on the lowest level, beside it, saying what is then not inherited. Without any, at the top with a window from the context bar.
     */
    create: () => {
      const chosen = detail?.scenario ?? null;
      const level = lines.find(({ scenario }) => scenario.id === chosen?.id)?.level ?? 0;
      const beside = level >= MAX_SCENARIO_LEVELS;
      const parentId = (beside ? chosen?.parentId : chosen?.id) ?? null;
      const { economyId, stage, year } = selection.get();
      const window =
        parentId === null
          ? {
              economyId,
              stage,
              start: isoDate(`${year}-${String(yearBegins()).padStart(2, '0')}-01`),
              days: 365,
            }
          : { economyId: null, stage: null, start: null, days: null };
      const name = freeName(t('scenarios.newName'), scenarios);
      return save(
        { scenarioId: '', name, parentId, note: null, window, shocks: [], mix: {}, nameJa: '' },
        'new',
      ).then(() => {
        if (!beside) return;
        const parent = called(parentId);
        showNotice({
          code: 'scenarios.newBeside',
          params: { name: called(chosen?.id ?? null), parent, levels: MAX_SCENARIO_LEVELS },
        });
      });
    },
    remove: (scenarioId: string) =>
      notifyRefusals(async () => {
        const name = called(scenarioId);
        const parentId = byId(scenarios, scenarioId)?.parentId ?? null;
        await ask('scenarios.remove', { scenarioId });
        dropDraft(scenarioId);
        select({ scenarioId: parentId });
        announce(t('scenarios.removed', { name }));
      }),
    silence: (scenarioId: string, { id, shock }: ScenarioShock, silent: boolean) =>
      notifyRefusals(async () => {
        await ask('scenarios.silence', { scenarioId, shockId: id, silent });
        const state = t(silent ? 'scenarios.shockOff' : 'scenarios.shockOn');
        announce(t('scenarios.switched', { shock: shockBarWords(shock, words), state }));
      }),
    resetOverride: (scenarioId: string, overrideId: string) =>
      notifyRefusals(async () => {
        await ask('scenarios.resetOverride', { scenarioId, overrideId });
      }),
  };
}

/** The names that a draft speaks of; an empty one in Japanese is none. */
function namesOf({ name, nameJa }: ScenarioDraft): WithOneName {
  return { name, nameJa: nameJa.trim() === '' ? null : nameJa };
}
