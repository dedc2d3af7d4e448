import type { StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import { MAX_SCENARIO_LEVELS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { memo, useCallback, useRef, useState } from 'react';
import { MassOf } from '../../kit/state/mass-of';
import type { ReferenceLookup } from '../../kit/state/reference';
import { select } from '../../kit/state/selection';
import { dropDraft, useDrafted } from './drafts';
import { MaterialLevers } from './MaterialLevers';
import { ScenarioEditor } from './ScenarioEditor';
import { ScenarioList } from './ScenarioList';
import type { ScenarioDraft } from './scenario-draft';
import { possibleParents, type TreeLine } from './scenario-tree';
import type { ScenarioEdits } from './use-scenario-edits';

interface ScenarioSideProps {
  readonly lines: readonly TreeLine[];
  readonly shownId: string;
  /** Null while it is on its way. */
  readonly detail: ScenarioDetail | null;
  readonly draft: ScenarioDraft | null;
  readonly known: ReferenceLookup;
  /** Stocks as the scenario has them; null while they are on their way. */
  readonly stocks: StockTable | null;
  /** Those that are run, and the selected one; null while nothing has been run. */
  readonly materialIds: readonly MaterialId[];
  readonly materialId: MaterialId | null;
  /** Of the first year of the run by material, tonnes REO. */
  readonly annualNeed: Readonly<Record<string, number>>;
  readonly edits: ScenarioEdits;
  readonly onTry: (draft: ScenarioDraft, over: ScenarioDetail) => void;
  readonly readOnly: boolean;
}

/** The list and the editor. Memoised: a run that comes changes nothing here. */
export const ScenarioSide = memo(Side);

function Side(props: ScenarioSideProps) {
  const { lines, shownId, detail, draft, known, stocks, materialIds, materialId, annualNeed } = props;
  const { edits, onTry, readOnly } = props;
  const drafted = useDrafted();
  const [opening, setOpening] = useState(false);
  /** What is typed while another scenario is on its way would go into the one before it. */
  const opened = (made: Promise<void>): void => {
    setOpening(true);
    void made.finally(() => setOpening(false));
  };
  const newest = useRef({ draft, detail, onTry });
  newest.current = { draft, detail, onTry };
  const change = useCallback((part: Partial<ScenarioDraft>): void => {
    const { draft: before, detail: over, onTry: tryOut } = newest.current;
    if (before !== null && over !== null) tryOut({ ...before, ...part }, over);
  }, []);
  const resetOverride = useCallback(
    (overrideId: string) => void edits.resetOverride(shownId, overrideId),
    [edits, shownId],
  );
  const children = lines.find(({ scenario }) => scenario.id === shownId)?.scenario.children;
  return (
    <div className="scn-left ld-stack ld-rule-right ld-paper-2 ld-low">
      <ScenarioList
        lines={lines}
        chosenId={shownId}
        onChoose={(id) => select({ scenarioId: id })}
        onNew={() => opened(edits.create())}
        onDuplicate={() => draft !== null && opened(edits.duplicate(draft))}
        onRemove={() => void edits.remove(shownId)}
        drafted={drafted}
        kept={readOnly ? 'readOnly' : children === 0 ? null : 'children'}
      />
      {detail !== null && draft !== null && (
        <MassOf ids={materialIds}>
          <ScenarioEditor
            key={shownId}
            draft={draft}
            detail={detail}
            reference={known.reference}
            parents={possibleParents(lines, shownId, MAX_SCENARIO_LEVELS)}
            onChange={change}
            onSave={() => void edits.save(draft)}
            onKeep={() => opened(edits.keepAsNew(draft))}
            onReset={() => dropDraft(shownId)}
            onSilence={(inherited, silent) => void edits.silence(shownId, inherited, silent)}
            onResetOverride={resetOverride}
            readOnly={readOnly}
            inert={opening}
          >
            {stocks !== null && materialId !== null && (
              <MaterialLevers
                scenarioId={shownId}
                detail={detail}
                materialId={materialId}
                mix={draft.mix}
                onChange={change}
                known={known}
                stocks={stocks}
                annualNeed={annualNeed}
                readOnly={readOnly}
              />
            )}
          </ScenarioEditor>
        </MassOf>
      )}
    </div>
  );
}
