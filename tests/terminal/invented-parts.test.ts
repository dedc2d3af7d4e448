import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles(true);
const DEMAND =
  '--into series --counts demand --country world --basis metal --stage metal --unit kt --name material:*=new';

describe('what only tells figures of a material apart', () => {
  it.each([
    [
      'technologies in a column without a head, beside minerals that the project does not hold',
      ['Minerals,,2031,2032', 'Copper,Solar PV,8,9', ',Wind,4,5', 'Cobalt,EV,3,4', ',Grid storage,2,3'],
      [
        'C2 - Cu 2031 8000 tonnes demand Solar PV',
        'D2 - Cu 2032 9000 tonnes demand Solar PV',
        'C3 - Cu 2031 4000 tonnes demand Wind',
        'D3 - Cu 2032 5000 tonnes demand Wind',
        'C4 - Co 2031 3000 tonnes demand EV',
        'D4 - Co 2032 4000 tonnes demand EV',
        'C5 - Co 2031 2000 tonnes demand Grid storage',
        'D5 - Co 2032 3000 tonnes demand Grid storage',
      ],
    ],
    [
      'technologies that stand once for the minerals beside them',
      [
        'Demand by technology (kt),,,',
        ',,2031,2032',
        'Solar PV,Copper,8,9',
        ',Silicon,9,9',
        'Wind,Copper,4,5',
        ',Zinc,2,3',
      ],
      [
        'C3 - Cu 2031 8000 tonnes demand Solar PV',
        'D3 - Cu 2032 9000 tonnes demand Solar PV',
        'C4 - Si 2031 9000 tonnes demand Solar PV',
        'D4 - Si 2032 9000 tonnes demand Solar PV',
        'C5 - Cu 2031 4000 tonnes demand Wind',
        'D5 - Cu 2032 5000 tonnes demand Wind',
        'C6 - Zn 2031 2000 tonnes demand Wind',
        'D6 - Zn 2032 3000 tonnes demand Wind',
      ],
    ],
    [
      'a group of uses right below a mineral',
      [
        'Demand (kt),,',
        ',2031,2032',
        'Cobalt,,',
        'Clean technologies,,',
        'EV,3,4',
        'Copper,,',
        'Solar PV,8,9',
        'Wind,4,5',
      ],
      [
        'B7 - Cu 2031 8000 tonnes demand Solar PV',
        'C7 - Cu 2032 9000 tonnes demand Solar PV',
        'B8 - Cu 2031 4000 tonnes demand Wind',
        'C8 - Cu 2032 5000 tonnes demand Wind',
      ],
    ],
    [
      'what is other among minerals',
      ['Mineral,2031', 'Cobalt,3', 'Other minerals,9'],
      ['B2 - Co 2031 3000 tonnes demand'],
    ],
  ])('%s', async (_what, lines, stored) => {
    expect(await storedBy('a.csv', lines, DEMAND)).toEqual(stored);
  });

  it.each([
    ['with a head', 'State,2031 (t)', 'Odisha'],
    ['with a head that says nothing', 'Particulars,2031 (t)', 'Odisha'],
    ['in one column with the sum below', 'State,2031 (t)', 'Goa'],
  ])('leave the country among its states whole: %s', async (_what, head, state) => {
    const lines = [head, `${state},300`, 'Karnataka,200', 'India,500'];
    const said = '--into series --counts production --material REE --basis reo --stage mining --country IND';
    expect(await storedBy('a.csv', lines, said)).toEqual([
      `B2 IND REE 2031 300 tonnes production ${state}`,
      'B3 IND REE 2031 200 tonnes production Karnataka',
      'B4 IND REE 2031 500 tonnes production',
    ]);
  });

  it.each(['Otros países', 'Resto del mundo', 'Outros países', 'Прочие страны', 'Reste du monde', '나머지'])(
    'are no countries: %s',
    async (rest) => {
      const lines = ['Country,2031 (t)', 'China,300', `${rest},20`];
      const said = '--into series --counts production --material REE --basis reo --stage mining';
      expect(await storedBy('a.csv', lines, said)).toEqual(['B2 CHN REE 2031 300 tonnes production']);
    },
  );
});
