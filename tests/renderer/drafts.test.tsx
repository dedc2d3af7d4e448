import { isoDate } from '@shared/base/calendar';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { dropDraft, tryDraft, useDraft } from '../../renderer/features/scenarios/drafts';
import {
  draftOf,
  type ScenarioDraft,
  startingRunOn,
  triedOf,
} from '../../renderer/features/scenarios/scenario-draft';
import { losing, mayLose } from '../../renderer/kit/state/unkept';
import { BAN } from '../features/scenario-input';

const DETAIL = {
  scenario: {
    id: 's',
    name: 'Ban',
    parentId: null,
    note: null,
    window: { economyId: 'JPN', stage: 'separation', start: '2026-04-01', days: 365 },
  },
  window: { economyId: 'JPN', stage: 'separation', start: '2026-04-01', days: 365 },
  ownShocks: [{ id: BAN.id, scenarioId: 's', position: 0, shock: BAN }],
} as unknown as ScenarioDetail; // the parts that a draft is made of
const KEPT = draftOf(DETAIL);

function Reader({ detail, into }: { detail: ScenarioDetail; into: (draft: ScenarioDraft | null) => void }) {
  into(useDraft(detail));
  return null;
}

/** What the editor shows of a scenario. */
function shown(detail: ScenarioDetail): ScenarioDraft | null {
  const seen: (ScenarioDraft | null)[] = [];
  renderToStaticMarkup(<Reader detail={detail} into={(draft) => void seen.push(draft)} />);
  return seen[0] ?? null;
}

const renamed: ScenarioDetail = { ...DETAIL, scenario: { ...DETAIL.scenario, name: 'Ban of 2026' } };

describe('what is tried of a scenario', () => {
  afterEach(() => dropDraft('s'));

  it.each<[string, (kept: ScenarioDraft) => ScenarioDraft, ScenarioDetail, Partial<ScenarioDraft>]>([
    ['is what is kept, where nothing is', (kept) => kept, DETAIL, KEPT],
    ['stays', (kept) => ({ ...kept, shocks: [] }), DETAIL, { shocks: [], name: 'Ban' }],
    [
      'leaves alone what it does not touch, when that is changed',
      (kept) => ({ ...kept, shocks: [] }),
      renamed,
      { shocks: [], name: 'Ban of 2026' },
    ],
    ['stays where both change the same', (kept) => ({ ...kept, name: 'Mine' }), renamed, { name: 'Mine' }],
  ])('%s', (_what, trying, now, expected) => {
    tryDraft(trying(KEPT), DETAIL);
    expect(shown(now)).toMatchObject(expected);
  });

  it('is asked about once before it is lost, and not where nothing is tried', async () => {
    tryDraft({ ...KEPT, shocks: [] }, DETAIL);
    const asked = mayLose();
    expect(losing.get().question?.names).toEqual(['Ban']);
    losing.get().question?.answer(false);
    expect(await asked).toBe(false);
    tryDraft(KEPT, DETAIL);
    expect(await mayLose()).toBe(true);
  });

  it('moves its own shocks with the first day, and lays both over the kept scenario', () => {
    const draft = startingRunOn(KEPT, isoDate('2026-11-28'), isoDate('2026-04-01'));
    expect([draft.window.start, draft.shocks[0]?.start, draft.shocks[0]?.end]).toEqual([
      '2026-11-28',
      '2026-11-28',
      '2027-02-26',
    ]);
    expect(triedOf(DETAIL, draft)).toEqual({ shocks: draft.shocks, window: draft.window, mix: null });
    expect(triedOf(DETAIL, { ...KEPT, mix: { 'saving|Dy': 5 } })).toEqual({
      shocks: null,
      window: null,
      mix: { 'saving|Dy': 5 },
    });
    expect(triedOf(DETAIL, { ...draft, parentId: 'p' }).window).toBeNull();
    expect(triedOf(DETAIL, KEPT)).toEqual({ shocks: null, window: null, mix: null });
  });
});
