import type { SeriesSpan } from '@shared/features/reconcile/contract';
import type { Session } from '../../plan/session';

/** The years that each series speaks of; one without figures is left out. */
export async function seriesSpans({ project }: Pick<Session, 'project'>): Promise<readonly SeriesSpan[]> {
  const found = new Map<string, SeriesSpan>();
  const { observations } = await project.observations();
  for (const { seriesId, year } of observations) {
    const { first, last, count } = found.get(seriesId) ?? { first: year, last: year, count: 0 };
    found.set(seriesId, {
      seriesId,
      first: Math.min(first, year),
      last: Math.max(last, year),
      count: count + 1,
    });
  }
  return [...found.values()];
}
