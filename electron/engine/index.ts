export { agrees, type CheckRow } from './check/check-row';
export { publishedChecks } from './check/published-checks';
export { daysOfCover, netDrainCover } from './cover';
export { runWhatIf } from './daily-simulation';
export { type ForwardCover, forwardCover, projectStock, type StockProjection } from './projected-stock';
export { rationProportionally } from './rationing';
export { annualNeed } from './stock-balance';
export { validateModel } from './validate-model';
