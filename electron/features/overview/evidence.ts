import type { Evidence, PublishedFigures } from '@shared/features/overview/contract';
import type { CountryId } from '@shared/model/country';
import { observedSeries } from '../../plan/observed-series';
import type { Session } from '../../plan/session';

/** The record around the figures, whole: a project holds some hundreds of rows. Figures are asked for by who shows them. */
export async function loadEvidence(session: Session): Promise<Evidence> {
  const [{ series }, record, { records, reverted }] = await Promise.all([
    session.project.series(),
    session.project.evidence(),
    session.project.imports(),
  ]);
  return { series, ...record, imports: records, revertedImports: reverted };
}

/** The published percents that the overview speaks of. */
export async function overviewFigures(session: Session, economyId: CountryId): Promise<PublishedFigures> {
  const { series, observations } = await observedSeries(
    session,
    ({ kind, unit, reporterId }) =>
      unit === 'percent' && (kind === 'stage_share' || (kind === 'import_share' && reporterId === economyId)),
  );
  const read = new Set(observations.map(({ seriesId }) => seriesId));
  return { series: series.filter(({ id }) => read.has(id)), observations };
}
