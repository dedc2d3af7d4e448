import { ANY_TABLE } from '@shared/model/tables';
import type { Session } from './session';

/** Whether figures of a project can rest on what is marked secret: a stock of it, an edition that was frozen with one, or a source that may not leave. */
export async function holdsSecrets({ project }: Session): Promise<boolean> {
  if ((await project.info()).secretStocks > 0) return true;
  if ((await project.evidence()).sources.some(({ restricted }) => restricted)) return true;
  return (await project.rows('edition')).some((row) => ANY_TABLE.edition.isSecret(row));
}
