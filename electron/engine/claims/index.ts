export { poolStocks } from './pool-stocks';
export { rationClaims } from './ration-claims';
