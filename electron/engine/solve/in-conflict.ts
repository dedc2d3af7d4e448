/**
 * A deletion filter: each limit is left out in turn, and stays out when the rest still rules every mix out. Thousands are mostly
 * needless together: they are left out in blocks, and one by one only where a block is not, which comes to the same, since what
 * few limits rule out more do too.
 * @param ruleAllOut whether no mix is left within these limits
 */
export function inConflict<Limit>(
  limits: readonly Limit[],
  ruleAllOut: (limits: readonly Limit[]) => boolean,
): readonly Limit[] {
  let kept = limits;
  const leaveOut = (block: readonly Limit[]): void => {
    const out = new Set(block);
    const without = kept.filter((limit) => !out.has(limit));
    if (ruleAllOut(without)) kept = without;
    else if (block.length > 1) {
      const half = Math.ceil(block.length / 2);
      leaveOut(block.slice(0, half));
      leaveOut(block.slice(half));
    }
  };
  if (limits.length > 0) leaveOut(limits);
  return kept;
}
