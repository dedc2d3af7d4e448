import { cutNotes } from '@shared/features/compare/compare-report';
import { letterOf } from '@shared/features/compare/letters';
import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { byId } from '@shared/model/catalogue';
import { MOST_COMPARED } from '@shared/model/compare';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { useAnswer } from '../../kit/state/answer';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { showArea } from '../../shell/areas';
import { changeBrief } from '../brief/brief-state';
import { ExportDialog } from '../exporting/ExportDialog';
import { CompareClock } from './CompareClock';
import { CompareFigures } from './CompareFigures';
import { CompareHeads } from './CompareHeads';
import { changeCompare, comparedIds, compareState } from './compare-state';
import { DifferencePart } from './DifferencePart';
import { FirstDays } from './FirstDays';
import { SampledPart } from './SampledPart';
import './compare.css';

/** Two to six scenarios side by side: figures, clocks, what makes the difference, and where they part. */
export function ComparePage() {
  const { t } = useWords();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  if (scenarios === null) return null;
  if (scenarios.length < 2)
    return (
      <EmptyState sentence={t('compare.empty')}>
        <Button kind="primary" onClick={() => showArea('scenarios')}>
          {t('solve.toScenarios')}
        </Button>
      </EmptyState>
    );
  return <Compared scenarios={scenarios} />;
}

function Compared({ scenarios }: { readonly scenarios: readonly ScenarioSummary[] }) {
  const { t, nameOf } = useWords();
  const known = useReference();
  const { scenarioId } = useStore(selection);
  const state = useStore(compareState);
  const ids = comparedIds(state.ids, scenarios, scenarioId);
  const baseId = ids.find((id) => id === state.baseId) ?? ids[0] ?? '';
  const { value: view, notice } = useAnswer('compare.run', { scenarioIds: [...ids], baseId });
  const base = byId(scenarios, baseId);
  const to = ids.find((id) => id === state.toId && id !== baseId) ?? ids.findLast((id) => id !== baseId);
  const others = scenarios.filter(({ id }) => !ids.includes(id));
  const materials = known?.reference.materials.map(({ id }) => id) ?? [];
  return (
    <MassOf ids={materials}>
      <div className="ld-page-body ld-scroll ld-tall" data-testid="compare-page">
        <div className="ld-row ld-wrap ld-below-8">
          <div className="ld-grow">
            <h1 className="ld-title">{t('compare.title')}</h1>
            <div className="ld-definition">
              {t('compare.about', { name: base === undefined ? '' : nameOf(base) })}
            </div>
          </div>
          <select
            className="ld-small-select is-auto"
            aria-label={t('compare.add')}
            value=""
            disabled={ids.length >= MOST_COMPARED || others.length === 0}
            onChange={(event) => changeCompare({ ids: [...ids, event.target.value] })}
            data-testid="compare-add"
          >
            <option value="">{t('compare.add')}</option>
            {others.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {nameOf(scenario)}
              </option>
            ))}
          </select>
          {to !== undefined && (
            <Button
              onClick={() => {
                changeBrief({ against: baseId });
                select({ scenarioId: to });
                showArea('brief');
              }}
              data-testid="compare-brief"
            >
              {t('compare.brief', { to: letterOf(ids.indexOf(to)), from: letterOf(ids.indexOf(baseId)) })}
            </Button>
          )}
          <Button icon="export" onClick={() => openDialog(<ExportDialog scenarioId={baseId} beside={ids} />)}>
            {t('scenarios.export')}
          </Button>
        </div>
        {notice !== null && <NoticeBar notice={notice} testId="compare-notice" />}
        {view !== null && known !== null && (
          <>
            <div
              className={view.runs.length > 4 ? 'is-narrow' : undefined}
              style={{ '--cmp-columns': view.runs.length }}
            >
              <CompareHeads view={view} ids={ids} />
              <CompareFigures view={view} />
              <CompareClock view={view} reference={known.reference} />
            </div>
            <ReportNotes notes={cutNotes(view)} />
            <div className="cmp-foot ld-columns ld-halves ld-gap-24 ld-above-16">
              <DifferencePart view={view} />
              <FirstDays view={view} />
            </div>
            <SampledPart view={view} />
          </>
        )}
      </div>
    </MassOf>
  );
}
