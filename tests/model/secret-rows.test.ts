import { secretRows } from '@shared/model/secret-rows';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Stock, StockTier } from '@shared/model/tables/stock';
import { expect, it } from 'vitest';
import { EVERY_TABLE } from '../store/support/rows';

const [national] = EVERY_TABLE.stock as readonly [Stock];
const tierOf = (tier: StockTier, secret: boolean): Stock => ({ ...national, id: tier, tier, secret });
/** The national one may be seen, that of firms may not. */
const STOCKS = [tierOf('national', false), tierOf('firm', true)];
const isSecret = secretRows(STOCKS);

const first = (table: TableName, change: object): AnyRow =>
  ({ ...EVERY_TABLE[table][0], ...change }) as AnyRow;

it.each<[TableName, object, object]>([
  ['stock', STOCKS[0] as Stock, STOCKS[1] as Stock],
  [
    'override',
    { field: 'stock.tonnes', key: 'JPN|Dy|national' },
    { field: 'stock.tonnes', key: 'JPN|Dy|firm' },
  ],
  [
    'override',
    { field: 'share.percent', key: 'JPN|Dy|firm' },
    { field: 'releaseRule.tonnes', key: 'JPN|Dy|firm' },
  ],
  ['releaseRule', { tier: 'national' }, { tier: 'firm' }],
  ['stockMember', { tier: 'national' }, { tier: 'firm' }],
  ['releaseRecipient', { tier: 'national' }, { tier: 'firm' }],
  ['purchase', { economyId: 'JPN', materialId: 'Dy' }, { economyId: 'JPN', materialId: 'Tb' }],
  [
    'override',
    { field: 'purchase.tonnes', key: 'JPN|Dy|separation|2027-02-01' },
    { field: 'purchase.tonnes', key: 'JPN|Tb|separation|2027-02-01' },
  ],
  ['edition', { secret: false }, { secret: true }],
])('a row of %s is secret by the stock of which it speaks', (table, open, secret) => {
  expect([open, secret].map((change) => isSecret(table, first(table, change)))).toEqual([false, true]);
});
