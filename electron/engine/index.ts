export { publishedChecks } from './check/published-checks';
export { agrees, type CheckRow } from './check/check-row';
export { daysOfCover, netDrainCover } from './cover';
export { runWhatIf } from './daily-simulation';
export { forwardCover, projectStock, type ForwardCover, type StockProjection } from './projected-stock';
export { rationProportionally } from './rationing';
export { annualNeed } from './stock-balance';
export { validateModel } from './validate-model';
