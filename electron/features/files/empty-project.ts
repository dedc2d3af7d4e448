import type { Language } from '@shared/base/message';
import type { RowChange } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import type { ProjectContent } from '../../plan/open-project';
import { loadSample } from './load-sample';
import { withSources } from './with-sources';

/** Tables that hold for everybody: names of countries and rare earths, governance scores, what codes of customs hold, and where these come from. */
const REFERENCE: readonly TableName[] = ['country', 'governance', 'material', 'hsStage'];

/** The rows of an empty project: reference tables and the sources that they name; no figure of anybody's plan. */
export function emptyContent(sampleFolder: string, language: Language = 'en'): ProjectContent {
  const all = loadSample(sampleFolder, language);
  const kept = all.filter((change) => REFERENCE.includes(change.table) && !isOtherMineral(change));
  return { rows: withSources(all, kept), dataDate: null };
}

/** Minerals beside the rare earths come with their figures, as a pack or by hand. */
function isOtherMineral(change: RowChange): boolean {
  return change.op === 'put' && change.table === 'material' && change.row.basis !== 'reo';
}
