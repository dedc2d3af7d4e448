import { describe, expect, it } from 'vitest';
import { guessOf } from './support/interpret-all';

/** Which columns of a table become the quantity and the unit. */
const read = (heads: string, ...rows: string[]): string => {
  const names = heads.split(',');
  const columns = guessOf([heads, ...rows].join('\n')).columns;
  const taken = Object.entries(columns).filter(([, field]) => field === 'quantity' || field === 'unit');
  return taken.map(([column, field]) => `${field}: ${names[Number(column) - 1]}`).join(', ');
};

describe('a numbered unit is that of the quantity of its number', () => {
  it.each([
    ['国名,年,第２単位,数量１,数量２', 'フランス,2031,KG,0,412300', 'unit: 第２単位, quantity: 数量２'],
    ['国名,年,数量１,数量２,第２単位', 'フランス,2031,0,412300,KG', 'quantity: 数量２, unit: 第２単位'],
    ['Country,Year,Unit2,Quantity1,Quantity2', 'France,2031,KG,0,412300', 'unit: Unit2, quantity: Quantity2'],
    [
      'Country,Year,Unit 1,Quantity 1,Quantity 2',
      'France,2031,KG,412300,7',
      'unit: Unit 1, quantity: Quantity 1',
    ],
    ['Country,Year,Unit 2,Quantity 1', 'France,2031,KG,7', 'unit: Unit 2'],
    ['Country,Year,Unit,Quantity 1', 'France,2031,KG,7', 'unit: Unit, quantity: Quantity 1'],
    [
      '国家,年份,第一数量,第二数量,第二计量单位',
      '法国,2031,7,412300,千克',
      'quantity: 第二数量, unit: 第二计量单位',
    ],
    [
      'Country,Year,Quantity1,Unit1,Quantity2,Unit2',
      'France,2031,7,NO,412300,KG',
      'quantity: Quantity1, unit: Unit1, quantity: Quantity2, unit: Unit2',
    ],
  ])('%s', (heads, row, columns) => {
    expect(read(heads, row)).toBe(columns);
  });
});
