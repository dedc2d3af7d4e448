export { dependenceOn, minedAtLeast, restsOnEstimates, touchesAnywhere } from './dependence';
export { controlOn, directShares } from './last-step';
export { oreOrigins } from './ore-origins';
export { leakBounds, originGap } from './origin-gap';
export { ownMinedAtLeast, physicalLimit } from './physical-limit';
export {
  type FeedEdge,
  type Inflow,
  type SupplyGraph,
  type SupplyNode,
  stagesSkipped,
  unknownFeed,
} from './supply-graph';
export { supplyPaths } from './supply-paths';
export { reachable } from './trace';
