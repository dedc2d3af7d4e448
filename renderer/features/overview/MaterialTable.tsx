import type { Stage } from '@shared/base/stage';
import type { MaterialOverview, PublishedFigures } from '@shared/features/overview/contract';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { useWatched } from '../../kit/state/watched';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';
import { ChinaBar } from './ChinaBar';

interface MaterialTableProps {
  readonly rows: readonly MaterialOverview[];
  readonly published: PublishedFigures;
  readonly known: ReferenceLookup;
}

/** How the economy is supplied with each material; under a scenario also how long its stock lasts. */
export function MaterialTable({ rows, published, known }: MaterialTableProps) {
  const { t, f, language, nameOf } = useWords();
  const { country } = useWatched();
  const { economyId, stage, year, scenarioId } = useStore(selection);
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const scenario = byId(scenarios, scenarioId);
  const stageName = t(`stage.${stage}`);
  const economy = known.countryName(economyId);
  const ran = scenario !== undefined && rows.some((row) => row.coverDays !== null);
  return (
    <Section
      title={t('overview.materials', { economy, country })}
      definition={t('overview.materials.definition', { stage: stageName, year })}
      aside={ran && <span className="ld-exposure">{t('term.exposure')}</span>}
      testId="materials"
    >
      {rows.length === 0 ? (
        <p className="ld-definition ld-pad-top-8 ld-pad-bottom-8">
          {t('overview.materials.none', {
            economy,
            stage: language === 'en' ? stageName.toLowerCase() : stageName,
            year,
          })}
        </p>
      ) : (
        <table className="ld-table ld-above-8" aria-label={t('overview.materials', { economy, country })}>
          <thead>
            <tr>
              <th>
                <span className="ld-row">
                  <span className="ld-weight is-light">{t('term.light')}</span>
                  <span className="ld-weight is-heavy">{t('term.heavy')}</span>
                </span>
              </th>
              <th>{t('overview.column.world', { country })}</th>
              <th>{t('overview.column.supply', { country })}</th>
              <th className="is-right">{t('overview.column.estimated')}</th>
              {ran && <th className="is-right">{t('overview.column.cover')}</th>}
              {ran && <th className="is-right">{t('overview.column.shortfall')}</th>}
            </tr>
          </thead>
          <tbody>
            {mixesFirst(rows, known).map((row) => (
              <tr key={row.materialId}>
                <th scope="row">
                  <MaterialLink materialId={row.materialId} known={known} />
                </th>
                <td>
                  <WorldShare published={published} materialId={row.materialId} stage={stage} />
                </td>
                <td>
                  <ChinaBar direct={row.directWatched} lookThrough={row.lookThrough} />
                </td>
                <td className="is-right ld-ink-2">
                  {row.notKnownPercent === null ? f.missing : f.figure(row.notKnownPercent)}
                </td>
                {ran && (
                  <td className="is-right ld-secret">
                    {row.coverDays === null ? f.missing : f.whole(row.coverDays)}
                  </td>
                )}
                {ran && (
                  <td className="is-right">
                    {row.firstShortfall === null ? (
                      <span className="ld-ink-3">{t('overview.noShortfall')}</span>
                    ) : (
                      <b className="ld-medium">{f.date(row.firstShortfall.date)}</b>
                    )}
                    {row.isLight && <div className="ld-caption">{t('overview.light')}</div>}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && !ran && (
        <p className="ld-caption ld-pad-top-8 ld-pad-bottom-8">
          {scenario === undefined
            ? t('overview.noScenario')
            : t('overview.notRun', { name: nameOf(scenario), economy })}
        </p>
      )}
      {ran && (
        <p className="ld-caption ld-pad-top-8 ld-pad-bottom-8">
          {t('overview.scenario', { name: nameOf(scenario) })}
        </p>
      )}
    </Section>
  );
}

/** Mixes as they are traded (NdPr) before single elements; otherwise the order of the periodic table. */
function mixesFirst(rows: readonly MaterialOverview[], known: ReferenceLookup): readonly MaterialOverview[] {
  const rank = (row: MaterialOverview): number =>
    known.material(row.materialId)?.weight === 'group' ? 0 : 1;
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** The name leads to the shares behind the line. */
function MaterialLink({
  materialId,
  known,
}: {
  readonly materialId: MaterialId;
  readonly known: ReferenceLookup;
}) {
  const weight = known.material(materialId)?.weight;
  return (
    <button
      type="button"
      className={`ld-material-link ld-ink-1 ld-medium ld-weight ld-size-grid ld-left is-${weight === 'heavy' ? 'heavy' : weight === 'other' ? 'none' : 'light'}`}
      onClick={() => {
        select({ materialId });
        showArea('shares');
      }}
    >
      {known.materialName(materialId)}
    </button>
  );
}

/** The part of the watched country in the world's output of this material at this stage, where a figure is published for it. */
function WorldShare({
  published,
  materialId,
  stage,
}: {
  published: PublishedFigures;
  materialId: MaterialId;
  stage: Stage;
}) {
  const { f } = useWords();
  // What several countries make of the world is not added up from series that may differ.
  const [only, second] = useWatched().ids;
  const series = published.series.filter(
    (row) =>
      row.kind === 'stage_share' &&
      row.material === materialId &&
      row.stage === stage &&
      row.unit === 'percent',
  );
  const newest = published.observations
    .filter(
      (row) =>
        second === undefined &&
        row.countryId === only &&
        row.value !== null &&
        series.some(({ id }) => id === row.seriesId),
    )
    .sort((a, b) => b.year - a.year)[0];
  if (newest?.value == null) return <span className="ld-ink-3">{f.missing}</span>;
  const bound = newest.censor === 'above' ? '> ' : '';
  return (
    <span className="ld-row">
      <span className="ld-bar-figure ld-fixed ld-right">{`${bound}${f.exact(newest.value)}`}</span>
      <span className="ld-mini-bar ld-track" aria-hidden="true">
        <i style={{ width: `${newest.value}%` }} />
      </span>
      <span className="ld-caption">{newest.period}</span>
    </span>
  );
}
