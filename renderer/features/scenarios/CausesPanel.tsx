import type { MovesView } from '@shared/features/scenarios/contract';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { byId } from '@shared/model/catalogue';
import type { ClockLine } from '@shared/model/line-clock';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Shock } from '@shared/model/shock';
import type { MaterialResult } from '@shared/model/what-if-result';
import { dayLabel } from '@shared/words/day-label';
import { noticeSentences } from '@shared/words/notice-sentences';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Was } from '../../kit/ui/Figure';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { NoteBar } from '../../kit/ui/NoteBar';
import { CauseTrail } from './CauseTrail';
import { InputFacts } from './InputFacts';
import { LineHead } from './LineHead';
import { ElementChip } from './MaterialChips';
import { MovesPart } from './MovesPart';
import { RunBasis } from './RunBasis';

export interface CausesPanelProps {
  readonly view: ShownRun;
  readonly result: MaterialResult;
  readonly ghost: MaterialResult | null;
  /** The selected line; null where materials are looked at. */
  readonly line: ClockLine | null;
  readonly shocks: readonly Shock[];
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  /** What would move it; null while that is counted. */
  readonly moves: MovesView | null;
  /** The body of the tab of sampled runs. */
  readonly runs: ReactNode;
}

/** In the inspector: why the chosen line stops or the chosen material runs short on its day, and what the run was fed with. */
export function CausesPanel(props: CausesPanelProps) {
  const { view, result, line, shocks, detail } = props;
  const { t } = useWords();
  const tab = (body: ReactNode) => (
    <>
      {line === null ? <MaterialHead {...props} /> : <LineHead {...props} line={line} />}
      {body}
    </>
  );
  return (
    <InspectorContent>
      <InspectorTabs
        tabs={[
          {
            id: 'causes',
            label: t('scenarios.tab.causes'),
            body: tab(
              <>
                <CauseTrail
                  result={result}
                  shocks={shocks}
                  window={view.window}
                  reference={props.reference}
                  line={line}
                />
                <MovesPart
                  moves={props.moves}
                  materialId={line?.binding ?? result.materialId}
                  reference={props.reference}
                />
                <Remarks view={view} />
              </>,
            ),
          },
          {
            id: 'inputs',
            label: t('scenarios.tab.inputs'),
            body: tab(
              <>
                <InputFacts view={view} result={result} />
                <RunBasis
                  scenarioId={view.scenarioId}
                  materialId={result.materialId}
                  reference={props.reference}
                />
              </>,
            ),
          },
          { id: 'runs', label: t('runs.tab'), body: props.runs },
          {
            id: 'notes',
            label: t('scenarios.tab.notes'),
            body: <p className="ld-small">{detail.scenario.note ?? t('scenarios.noNote')}</p>,
          },
        ]}
      />
    </InspectorContent>
  );
}

function MaterialHead({ view, result, ghost, detail, reference }: CausesPanelProps) {
  const words = useWords();
  const { t, language } = words;
  const material = byId(reference.materials, result.materialId);
  const year = Number(view.window.start.slice(0, 4));
  const ghostName = t(
    detail.scenario.parentId === null ? 'scenarios.ghostName.plan' : 'scenarios.ghostName.parent',
  );
  const date = (moment: MaterialResult['firstShortfall']) =>
    moment === null ? t('scenarios.none') : dayLabel(moment.date, language, year);
  return (
    <div data-testid="causes">
      <div className="ld-strong">{materialName(result.materialId, reference, words)}</div>
      <div className="ld-row ld-above-4">
        <span className="ld-figure">{date(result.firstShortfall)}</span>
        {material !== undefined && <ElementChip material={material} filled />}
      </div>
      <Was>{t('scenarios.was', { name: ghostName, value: date(ghost?.firstShortfall ?? null) })}</Was>
    </div>
  );
}

function Remarks({ view }: { readonly view: ShownRun }) {
  const { t, f } = useWords();
  if (view.remarks.length === 0) return null;
  return (
    <section className="ld-inspector-part ld-stack ld-gap-6">
      <h3 className="ld-subhead">{t('scenarios.remarks')}</h3>
      {noticeSentences(view.remarks, t, f).map((sentence) => (
        <NoteBar key={sentence} tone="plain">
          {sentence}
        </NoteBar>
      ))}
    </section>
  );
}
