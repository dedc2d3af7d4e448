import { readJson } from '../../plan/read-json';
import { type RiskTable, riskTable } from './table-schema';

/** Reads a table of observations. @throws Refusal: missing, not JSON, or naming the field that does not fit */
export function readRiskTable(path: string): Promise<RiskTable> {
  return readJson(path, riskTable);
}
