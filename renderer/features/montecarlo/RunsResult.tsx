import { countedRates, monteCarloReport } from '@shared/features/montecarlo/monte-carlo-report';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { MaterialUncertainty } from '@shared/model/uncertainty';
import { fittingFigure } from '@shared/words/fitting-figure';
import type { ReactNode } from 'react';
import { CopyTable } from '../../kit/report/CopyTable';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Was } from '../../kit/ui/Figure';
import { againstParent, chanceWords, firstDayWords } from './run-words';
import { UseChances } from './UseChances';
import type { CountedRuns } from './use-runs';

interface RunsResultProps {
  readonly kept: CountedRuns;
  readonly stale: boolean;
  readonly materialId: MaterialId;
  readonly reference: Reference;
}

/** What the runs say of one material: the chance that it falls short, when, by how much, and of each of its uses. */
export function RunsResult({ kept, stale, materialId, reference }: RunsResultProps) {
  const words = useWords();
  const { t, f } = words;
  const { result, elapsedMs } = kept.view;
  const found = result.materials.find((material) => material.materialId === materialId);
  const parent = kept.parent?.result.materials.find((material) => material.materialId === materialId);
  const [materials, uses, lines] = monteCarloReport(result).tables;
  const rates = countedRates(result);
  const assumed = result.sources.filter((source) => source.assumed).length;
  if (found === undefined) return <p className="ld-small">{t('runs.noMaterial')}</p>;
  return (
    <div className={stale ? 'ld-stale' : ''} data-testid="runs-result">
      <section className="ld-inspector-part">
        <h3 className="ld-subhead">
          {t('runs.chanceOf', { material: materialName(materialId, reference, words) })}
        </h3>
        <div className="ld-figure">{chanceWords(found.chance, words)}</div>
        {assumed > 0 && (
          <p className="ld-caption" data-testid="runs-guessed">
            {t('runs.guessed', { assumed, sources: result.sources.length })}
          </p>
        )}
        {parent !== undefined && (
          <Was>
            {t('runs.parentChance', {
              value: chanceWords(parent.chance, words),
              difference: againstParent(found.chance, parent.chance, words),
            })}
          </Was>
        )}
        <Facts found={found} kept={kept} />
        <CopyTable table={materials} />
      </section>
      <UseChances
        title={t('runs.lines')}
        testId="line-chances"
        uses={result.lines}
        parentUses={kept.parent?.result.lines ?? null}
        start={result.start}
        reference={reference}
      />
      <CopyTable table={lines} />
      <UseChances
        title={t('runs.uses', { material: materialName(materialId, reference, words) })}
        testId="use-chances"
        uses={found.uses}
        parentUses={parent?.uses ?? null}
        start={result.start}
        reference={reference}
      />
      <CopyTable table={uses} />
      {rates.rows.length > 0 && <ReportTable table={rates} className="is-tight" headed />}
      <p className="ld-caption">
        {t('runs.evidence', {
          runs: f.whole(result.runs),
          seed: result.seed,
          generator: result.generator,
          digest: result.digest,
          ms: f.whole(elapsedMs),
        })}
      </p>
    </div>
  );
}

function Facts({ found, kept }: { readonly found: MaterialUncertainty; readonly kept: CountedRuns }) {
  const words = useWords();
  const { t, f } = words;
  const { expected, valueAtRisk, tailMean } = found.totalShortfall;
  const percent = Number((100 * kept.view.result.riskLevel).toFixed(1));
  const mass = ({ value, standardError }: typeof expected) =>
    t('runs.mass', { value: fittingFigure(value, f), error: fittingFigure(standardError, f) });
  const facts: readonly [string, ReactNode][] = [
    [t('runs.fact.firstDay'), firstDayWords(found, kept.view.result.start, words)],
    [
      t('runs.fact.daysShort'),
      `${f.figure(found.daysShort.value)} ± ${f.figure(found.daysShort.standardError)}`,
    ],
    [t('runs.fact.expected'), mass(expected)],
    [t('runs.fact.valueAtRisk', { percent }), mass(valueAtRisk)],
    [t('runs.fact.tailMean', { rest: Number((100 - percent).toFixed(1)) }), mass(tailMean)],
  ];
  return (
    <dl className="ld-facts ld-above-8">
      {facts.map(([label, value]) => (
        <div key={label} className="ld-contents">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
