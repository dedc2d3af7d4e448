export { concentration, type Range } from './concentration';
export { countryRows, membersOf, REGIONS } from './country-rows';
export { geoPolRisk } from './geopolrisk';
export { instability } from './governance';
export { netImportReliance } from './import-reliance';
export type { SourcingScope } from './scope-index';
export { type SupplyRisk, supplyRisk } from './supply-risk';
export { groupMean, isCritical, worstStage } from './worst-stage';
