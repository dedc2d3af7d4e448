import { floatAt, numberAt } from '@shared/base/element-at';
/**
 * Spearman's correlation: that of the ranks, equal figures sharing the mean of theirs. 0 where one of them never changes.
 * Source: docs/engine.md 9.5.
 * @param ranks of the two, as ranksOf() gives them
 */
export function correlationOf(ranks: Float64Array, others: Float64Array): number {
  const mean = (ranks.length - 1) / 2;
  let [both, own, other] = [0, 0, 0];
  for (let at = 0; at < ranks.length; at++) {
    const [x, y] = [floatAt(ranks, at) - mean, floatAt(others, at) - mean];
    both += x * y;
    own += x * x;
    other += y * y;
  }
  return own === 0 || other === 0 ? 0 : both / Math.sqrt(own * other);
}

/** The rank of each figure from 0 on; equal ones share the mean of theirs. */
export function ranksOf(figures: Float64Array): Float64Array {
  const order = [...figures.keys()].sort((a, b) => floatAt(figures, a) - floatAt(figures, b));
  const ranks = new Float64Array(figures.length);
  for (let from = 0; from < order.length; ) {
    const value = floatAt(figures, numberAt(order, from));
    let to = from + 1;
    while (to < order.length && floatAt(figures, numberAt(order, to)) === value) to++;
    for (let at = from; at < to; at++) ranks[numberAt(order, at)] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
