import { yearOf } from '@shared/base/calendar';
import type { InputOf } from '@shared/catalogue/contract';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { useCallback, useMemo, useRef } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { isSame } from '../../kit/state/is-same';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { selection, useOnPage } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { StatusContent } from '../../shell/frame/StatusBar';
import { useRuns } from '../montecarlo/use-runs';
import { tryDraft, useDraft } from './drafts';
import { RunView } from './RunView';
import { ScenarioSide } from './ScenarioSide';
import { type ScenarioDraft, triedOf } from './scenario-draft';
import { selectedScenario, treeLines } from './scenario-tree';
import { useScenarioEdits } from './use-scenario-edits';
import { useWhatIf } from './use-what-if';
import './scenarios.css';

/** Scenarios: the list and the editor at the left, the run beside them, its causes in the inspector. */
export function ScenariosPage() {
  const { t, f } = useWords();
  const known = useReference();
  const { scenarioId } = useStore(selection);
  const readOnly = useReadOnly();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const lines = useMemo(() => treeLines(scenarios ?? []), [scenarios]);
  // "Base" is no scenario: the page then shows the newest one, and the context bar names it while the page stands.
  const shownId = selectedScenario(lines, scenarioId)?.id ?? null;
  useOnPage(shownId);
  const { value: answered } = useAnswer(
    'scenarios.get',
    shownId === null ? undefined : { scenarioId: shownId },
  );
  const detail = answered?.scenario.id === shownId ? answered : null;

  const selected = useDraft(detail);
  const tried = useMemo(() => triedOf(detail, selected), [detail, selected]);
  const run = useWhatIf(shownId, tried);
  const { askAhead } = run;
  const { value: stocks } = useAnswer('stocks.list', stocksOf(detail));
  const ofScenario = stocks?.scenarioId === shownId ? stocks : null;
  const runs = useRuns(shownId ?? '', detail?.scenario.parentId ?? null);
  const edits = useScenarioEdits(lines, detail);
  const materialIds = useAlike(run.view?.result.materials.map(({ materialId: id }) => id) ?? []);
  const annualNeed = useAlike(run.view?.annualNeed ?? {});
  const tryOut = useCallback(
    (draft: ScenarioDraft, over: ScenarioDetail): void => {
      askAhead(triedOf(over, draft));
      tryDraft(draft, over);
    },
    [askAhead],
  );

  if (known === null || scenarios === null) return null;
  if (shownId === null) {
    return (
      <EmptyState sentence={t('scenarios.empty')}>
        <Button
          kind="primary"
          icon="plus"
          disabled={readOnly}
          onClick={() => void edits.create()}
          data-testid="scenario-new"
        >
          {t('scenarios.newFirst')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="scn-page ld-columns ld-tall" data-testid="scenarios-page">
      <ScenarioSide
        lines={lines}
        shownId={shownId}
        detail={detail}
        draft={selected}
        known={known}
        stocks={ofScenario}
        materialIds={materialIds}
        materialId={run.selected.materialId}
        annualNeed={annualNeed}
        edits={edits}
        onTry={tryOut}
        readOnly={readOnly}
      />
      <RunView
        run={run}
        detail={detail}
        shocks={selected?.shocks ?? NO_SHOCKS}
        reference={known.reference}
        stocks={ofScenario}
        runs={runs}
        tried={tried}
      />
      {runs.kept !== null && (
        <StatusContent>
          {t('runs.status', {
            seed: runs.kept.view.result.seed,
            runs: f.whole(runs.kept.view.result.runs),
          })}
        </StatusContent>
      )}
    </div>
  );
}

const NO_SHOCKS: ScenarioDraft['shocks'] = [];

/** The same object as long as it says the same: each run says it anew. */
function useAlike<Value>(value: Value): Value {
  const held = useRef(value);
  if (!isSame(held.current, value)) held.current = value;
  return held.current;
}

/** The stocks that a run opens with; their cover is counted in the need of the year in which it starts. */
function stocksOf(detail: ScenarioDetail | null): InputOf<'stocks.list'> | undefined {
  if (detail === null) return undefined;
  const { economyId, start } = detail.window;
  return { economyId, scenarioId: detail.scenario.id, year: yearOf(start) };
}
