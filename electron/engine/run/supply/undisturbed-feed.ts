import type { FeedModel } from '@shared/model/what-if';

/** Percentages of a chain add up to a hair more or less than 100: what is whole stays whole. */
export const WHOLE = 1e-9;

/**
 * The part of its output that a supplier can make when no shock reaches its feeds, 0..1: less than 1 only where a rest of
 * some feed is declared to be there in part. It is in what the supplier delivers with no shock.
 */
export function undisturbedFeed({
  feeds,
  feedRestPercent,
}: Pick<FeedModel, 'feeds' | 'feedRestPercent'>): number {
  if (feeds === undefined || feeds.length === 0) return 1;
  const given = feeds.reduce((sum, feed) => sum + (feed.percent / 100) * undisturbedFeed(feed), 0);
  const open = Math.max(0, 1 - feeds.reduce((sum, { percent }) => sum + percent / 100, 0));
  const available = given + (open * (feedRestPercent ?? 100)) / 100;
  return available > 1 - WHOLE ? 1 : available;
}
