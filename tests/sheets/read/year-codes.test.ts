import { describe, expect, it } from 'vitest';
import { toldOf } from './told';

const OF_ALL = { material: 'Tb', basis: 'reo' } as const;

describe('a year that a code or its quarters stand for', () => {
  // Eurostat, Comext user guide: PERIOD is YYYYMM, and YYYY52 the year.
  it.each<[lines: string, told: readonly string[]]>([
    [
      'PERIOD,COUNTRY,QUANTITY_IN_KG\n203152,France,60000\n203152,Vietnam,40000',
      ['2: Tb 2031 +France 60 reo', '3: Tb 2031 vnm 40 reo'],
    ],
    [
      'PERIOD,COUNTRY,QUANTITY_IN_KG\n203101,France,9000\n203152,France,60000',
      ['2 month', '3: Tb 2031 +France 60 reo'],
    ],
    ['Week,COUNTRY,QUANTITY_IN_KG\n203152,France,60000', ['missing: year']],
    [
      'Year/week,Country,Quantity (t)\n203152,France,6\n2031,Vietnam,4',
      ['A2 import.year.range', '3: Tb 2031 vnm 4 reo'],
    ],
    ['Country,Period,Quantity (t)\nFrance,FY2031 Q2,9', ['B2 import.year.part']],
    ['国名,期間,数量 (t)\nFrance,2031年度第2四半期,9', ['B2 import.year.part']],
    ['Country,Period,Quantity (t)\nFrance,Jan-Jun 2031,9', ['B2 import.year.part']],
    ['Country,Year,Quantity (t)\nFrance,soon,9', ['B2 import.year.unknown']],
    ['Country,Year,Quantity (t)\nFrance,29 Feb 2027,9', ['B2 import.day.none']],
    ['Country,Year,Quantity (t)\nFrance,2026/02/30,9', ['B2 import.day.none']],
    ['国名,年,数量 (t)\nFrance,令和9年2月29日,9', ['B2 import.day.none']],
  ])('%s', async (lines, told) => {
    expect(await toldOf(`${lines}\n`, OF_ALL)).toEqual(told);
  });

  it.each<[heads: string, columns: number]>([
    ['Land,2031 Menge (t),2031 Wert (EUR)', 1],
    ['Land,Menge 2031 (t),Wert 2031,Menge 2032 (t),Wert 2032', 2],
    ['Country,2031 Volumen (t),2031 Valor', 1],
  ])('%s: only tonnes are read', async (heads, columns) => {
    const figures = '9,5000,8,4000'.split(',').slice(0, heads.split(',').length - 1);
    const told = await toldOf(`${heads}\nFrance,${figures.join(',')}\n`, OF_ALL);
    expect(told).toEqual(['2: Tb 2031 +France 9 reo', '2: Tb 2032 +France 8 reo'].slice(0, columns));
  });
});
