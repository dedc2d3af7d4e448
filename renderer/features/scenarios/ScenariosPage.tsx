import { yearOf } from '@shared/base/calendar';
import type { InputOf } from '@shared/catalogue/contract';
import { byId } from '@shared/model/catalogue';
import { MAX_SCENARIO_LEVELS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { choice, choose, useOnPage } from '../../kit/state/choice';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { StatusContent } from '../../shell/frame/StatusBar';
import { useRuns } from '../montecarlo/use-runs';
import { dropDraft, tryDraft, useDraft, useDrafted } from './drafts';
import { LeverSliders, leverMaterials } from './LeverSliders';
import { OpeningStock } from './OpeningStock';
import { RunView } from './RunView';
import { ScenarioEditor } from './ScenarioEditor';
import { ScenarioList } from './ScenarioList';
import { triedOf } from './scenario-draft';
import { possibleParents, scenarioInHand, treeLines } from './scenario-tree';
import { useInHand } from './use-in-hand';
import { useScenarioEdits } from './use-scenario-edits';
import { useWhatIf } from './use-what-if';
import './scenarios.css';

/** Scenarios: the list and the editor at the left, the run beside them, its causes in the inspector. */
export function ScenariosPage() {
  const { t, f } = useWords();
  const known = useReference();
  const { scenarioId } = useStore(choice);
  const readOnly = useStore(session).project?.state.kind === 'read_only';
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const lines = useMemo(() => treeLines(scenarios ?? []), [scenarios]);
  // "Base" is no scenario: the page then shows the newest one, and the context bar names it while the page stands.
  const shownId = scenarioInHand(lines, scenarioId)?.id ?? null;
  useOnPage(shownId);
  const { value: answered } = useAnswer(
    'scenarios.get',
    shownId === null ? undefined : { scenarioId: shownId },
  );
  const detail = answered?.scenario.id === shownId ? answered : null;

  const inHand = useDraft(detail);
  const tried = useMemo(() => triedOf(detail, inHand), [detail, inHand]);
  const run = useWhatIf(shownId, tried);
  const { value: stocks } = useAnswer('stocks.list', stocksOf(detail));
  const ofScenario = stocks?.scenarioId === shownId ? stocks : null;
  const looked = useInHand(run.view);
  const shownMaterial = looked.materialId;
  const runs = useRuns(shownId ?? '', detail?.scenario.parentId ?? null);
  const drafted = useDrafted();
  const edits = useScenarioEdits(lines, detail);
  const [opening, setOpening] = useState(false);
  /** What is typed while another scenario is on its way would go into the one before it. */
  const opened = (made: Promise<void>): void => {
    setOpening(true);
    void made.finally(() => setOpening(false));
  };

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
  const shown = byId(scenarios, shownId);
  return (
    <div className="scn-page" data-testid="scenarios-page">
      <div className="scn-left">
        <ScenarioList
          lines={lines}
          chosenId={shownId}
          onChoose={(id) => choose({ scenarioId: id })}
          onNew={() => opened(edits.create())}
          onDuplicate={() => inHand !== null && opened(edits.duplicate(inHand))}
          onRemove={() => void edits.remove(shownId)}
          drafted={drafted}
          canRemove={shown?.children === 0 && !readOnly}
        />
        {detail !== null && inHand !== null && (
          <MassOf ids={run.view?.result.materials.map(({ materialId: id }) => id) ?? []}>
            <ScenarioEditor
              key={shownId}
              draft={inHand}
              detail={detail}
              reference={known.reference}
              parents={possibleParents(lines, shownId, MAX_SCENARIO_LEVELS)}
              onChange={(draft) => tryDraft(draft, detail)}
              onSave={() => void edits.save(inHand)}
              onKeep={() => opened(edits.keepAsNew(inHand))}
              onReset={() => dropDraft(shownId)}
              onSilence={(inherited, silent) => void edits.silence(shownId, inherited, silent)}
              onResetOverride={(overrideId) => void edits.resetOverride(shownId, overrideId)}
              readOnly={readOnly}
              inert={opening}
            >
              {ofScenario !== null && shownMaterial !== null && (
                <MassOf ids={[shownMaterial]}>
                  {leverMaterials(inHand.mix, shownMaterial, known.reference).map((id) => (
                    <LeverSliders
                      key={id}
                      scenarioId={shownId}
                      materialId={id}
                      materialName={known.materialName(id)}
                      year={yearOf(detail.window.start)}
                      annualNeed={run.view?.annualNeed[id] ?? null}
                      mix={inHand.mix}
                      reference={known.reference}
                      readOnly={readOnly}
                      onChange={(mix) => tryDraft({ ...inHand, mix }, detail)}
                    />
                  ))}
                  <OpeningStock
                    scenarioId={shownId}
                    economyId={ofScenario.economyId}
                    start={detail.window.start}
                    hasParent={detail.scenario.parentId !== null}
                    materialName={known.materialName(shownMaterial)}
                    group={ofScenario.groups.find((group) => group.materialId === shownMaterial) ?? null}
                    readOnly={readOnly}
                  />
                </MassOf>
              )}
            </ScenarioEditor>
          </MassOf>
        )}
      </div>
      <RunView
        run={run}
        detail={detail}
        shocks={inHand?.shocks ?? []}
        reference={known.reference}
        stocks={ofScenario}
        runs={runs}
        inHand={looked}
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

/** The stocks that a run opens with; their cover is counted in the need of the year in which it starts. */
function stocksOf(detail: ScenarioDetail | null): InputOf<'stocks.list'> | undefined {
  if (detail === null) return undefined;
  const { economyId, start } = detail.window;
  return { economyId, scenarioId: detail.scenario.id, year: yearOf(start) };
}
