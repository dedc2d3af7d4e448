/**
 * Shares out what there is in proportion to what each asks for: y_u = d_u * min(1, A / sum of d).
 * Source: docs/engine.md 5.1; check value G-14.
 * @param demands zero or more each, any one unit
 * @param available zero or more, the same unit
 * @returns what each gets, in the order of `demands`
 */
export function rationProportionally(demands: readonly number[], available: number): number[] {
  const wanted = demands.reduce((sum, demand) => sum + demand, 0);
  const part = wanted > available ? available / wanted : 1;
  return demands.map((demand) => demand * part);
}
