import { numberAt } from '@shared/base/element-at';
import type { CountryId } from '@shared/model/country';
import { type Inflow, isOrigin, requireGraph, type SupplyGraph } from './supply-graph';
import { reachable, trace } from './trace';

/** Where the ore behind a supply was mined. */
interface OreOrigins {
  /** By country, largest first; percent of the supply, or tonnes mined for 100 t supplied when yields are counted. */
  readonly origins: readonly { readonly countryId: CountryId; readonly amount: number }[];
  /** What is of unknown origin, in the same unit. */
  readonly unknown: number;
}

/**
 * Ore origin over any number of stages, o = r M1 M2 ... With `atMine`, each step is divided by its yield, so that the
 * result is contained metal at the mine: more than 100 for 100 supplied. Unknown feed counts at the point where the
 * trail ends. Source: docs/engine.md 13.2.
 * @param inflows percent of the supply
 * @throws Refusal for a graph that is not sound, or a closed loop
 */
export function oreOrigins(inflows: readonly Inflow[], graph: SupplyGraph, atMine = false): OreOrigins {
  requireGraph(inflows, graph);
  const edge = atMine
    ? (node: { readonly yield: number }) => ({ factor: 1 / node.yield, settled: null })
    : undefined;
  const countries = [
    ...new Set(
      reachable(inflows, graph)
        .filter(isOrigin)
        .map(({ countryId }) => countryId),
    ),
  ];
  const asked = countries.map((countryId) => ({
    settled: (node: Parameters<typeof isOrigin>[0]) =>
      isOrigin(node) ? (node.countryId === countryId ? 1 : 0) : null,
    unknown: 0,
    ...(edge === undefined ? {} : { edge }),
  }));
  const rest = {
    settled: (node: Parameters<typeof isOrigin>[0]) => (isOrigin(node) ? 0 : null),
    unknown: 1,
    ...(edge === undefined ? {} : { edge }),
  };
  const amounts = trace(inflows, graph, [...asked, rest]);
  return {
    origins: countries
      .map((countryId, index) => ({ countryId, amount: numberAt(amounts, index) }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount || a.countryId.localeCompare(b.countryId, 'en')),
    unknown: numberAt(amounts, amounts.length - 1),
  };
}
