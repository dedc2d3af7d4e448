import type { CompareView } from '@shared/features/compare/contract';
import { letterOf } from '@shared/features/compare/letters';
import { MEASURE_WORDS } from '@shared/features/compare/measure-words';
import { partsNote, partsReport } from '@shared/features/compare/parts-report';
import { bothNames } from '@shared/model/catalogue';
import { COMPARE_MEASURES } from '@shared/model/compare';
import { formatted } from '@shared/report/report-message';
import { useEffect } from 'react';
import { CopyTable } from '../../kit/report/CopyTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { useWords } from '../../kit/state/language';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { Section } from '../../kit/ui/Section';
import { changeCompare, compareState, parts } from './compare-state';
import { Waterfall } from './Waterfall';

/** What makes the difference from the one held against to another: each switched over, drawn as a waterfall. */
export function DifferencePart({ view }: { readonly view: CompareView }) {
  const { t, nameOf } = useWords();
  const formatter = useFormatter();
  const { toId: chosen, measure, seed } = useStore(compareState);
  const revision = useStore(session, (now) => now.revision);
  const { baseId, runs } = view;
  const others = runs.filter(({ scenarioId }) => scenarioId !== baseId);
  const to = others.find(({ scenarioId }) => scenarioId === chosen) ?? others.at(-1);
  const toId = to?.scenarioId ?? '';
  const { value, notice } = useCached(
    parts,
    (asked) => asked.fromId === baseId && asked.toId === toId && asked.seed === seed,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the project asks anew
  useEffect(() => {
    if (toId === '') return;
    const question = { fromId: baseId, toId, seed };
    void parts.putNewest(question, (jobId) => ask('compare.parts', { jobId, ...question }));
  }, [baseId, toId, seed, revision]);
  const from = runs.find(({ scenarioId }) => scenarioId === baseId);
  if (from === undefined || to === undefined) return null;
  const table = value === null ? null : partsReport(value, bothNames(from), bothNames(to)).tables[0];
  return (
    <Section
      title={t('compare.parts')}
      testId="compare-parts"
      definition={t('compare.parts.about', {
        measure: t(MEASURE_WORDS[measure]),
        from: nameOf(from),
        to: nameOf(to),
      })}
    >
      <div className="ld-row ld-wrap ld-above-8">
        <select
          className="ld-small-select is-auto"
          aria-label={t('compare.parts.of')}
          value={toId}
          onChange={(event) => changeCompare({ toId: event.target.value })}
          data-testid="compare-to"
        >
          {others.map((run) => (
            <option key={run.scenarioId} value={run.scenarioId}>
              {letterOf(runs.indexOf(run))} {nameOf(run)}
            </option>
          ))}
        </select>
        <select
          className="ld-small-select is-auto"
          aria-label={t('compare.parts.by')}
          value={measure}
          onChange={(event) =>
            changeCompare({
              measure: COMPARE_MEASURES.find((one) => one === event.target.value) ?? 'lineDays',
            })
          }
          data-testid="compare-measure"
        >
          {COMPARE_MEASURES.map((one) => (
            <option key={one} value={one}>
              {t(MEASURE_WORDS[one])}
            </option>
          ))}
        </select>
        {table !== null && table !== undefined && <CopyTable table={table} />}
      </div>
      {notice !== null && <JobNotice notice={notice} testId="compare-parts-notice" />}
      <JobProgress label={t('compare.parts.working')} job={parts.job} />
      {value !== null && (
        <>
          <Waterfall found={value} measure={measure} from={nameOf(from)} to={nameOf(to)} />
          <p className="ld-caption">{formatted(partsNote(value), formatter)}</p>
        </>
      )}
    </Section>
  );
}
