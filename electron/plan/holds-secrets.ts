import { ANY_TABLE } from '@shared/model/tables';
import type { Session } from './session';

/** Whether figures of a project can rest on what is marked secret: a stock of it, or an edition that was frozen with one. */
export async function holdsSecrets({ project }: Session): Promise<boolean> {
  if ((await project.info()).secretStocks > 0) return true;
  return (await project.rows('edition')).some((row) => ANY_TABLE.edition.isSecret(row));
}
