import type { Translate } from '../../base/message';
import type { Edition } from '../../model/tables/edition';
import { SHORT_HASH } from './report';

/** Of an id as many signs tell one from another in a project. */
const SHORT_ID = 8;

/** "Edition 4 · published · 7c1e90ab · log 44d2…": what an edition is told by wherever it is shown. */
export function stampText(
  {
    number,
    state,
    id,
    headHash,
    withdrawnAt = null,
  }: Pick<Edition, 'number' | 'state' | 'id' | 'headHash'> & Partial<Pick<Edition, 'withdrawnAt'>>,
  t: Translate,
): string {
  return t('editions.stamp', {
    number,
    id: id.slice(0, SHORT_ID),
    head: headHash.slice(0, SHORT_HASH),
    state: t(withdrawnAt === null ? `choice.state.${state}` : 'editions.withdrawn'),
  });
}
