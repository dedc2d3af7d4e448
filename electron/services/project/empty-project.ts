import type { TableName } from '@shared/domain/plan';
import { loadSample } from '../sample/load-sample';
import type { ProjectContent } from './sample-project';

/** Tables that hold for everybody: names of countries and materials, governance scores, and where these come from. */
const REFERENCE: readonly TableName[] = ['source', 'country', 'governance', 'material'];

/** The rows of an empty project: reference tables, no supplier, no figure of anybody's plan. */
export function emptyContent(sampleFolder: string): ProjectContent {
  return { rows: loadSample(sampleFolder).filter(({ table }) => REFERENCE.includes(table)), dataDate: null };
}
