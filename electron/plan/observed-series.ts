import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import type { Session } from './session';

/** All series of a project, and the figures of those that a question reads. */
interface ObservedSeries {
  readonly series: readonly Series[];
  /** Of the series that were asked for alone. */
  readonly observations: readonly Observation[];
}

/**
 * Reads the figures of some series: a project holds months of hundreds, and most questions read few of them.
 * @param isRead which of the series are read, of all that there are
 */
export async function observedSeries(
  { project }: Pick<Session, 'project'>,
  isRead: (series: Series) => boolean,
): Promise<ObservedSeries> {
  const { series } = await project.series();
  const asked = series.filter(isRead).map(({ id }) => id);
  return { series, observations: asked.length === 0 ? [] : await project.observationsOf(asked) };
}
