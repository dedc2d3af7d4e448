import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();
const figuresOf = (stored: readonly string[]) => stored.filter((line) => !/^(?:refusal|import)\./.test(line));

describe('a list of prices with lowest and highest, whose names say form, purity and place', () => {
  const list = (name: string, title = 'Price assessments 2031') => [
    title,
    'Market,Unit,Low,High,Mid,± on week',
    `"${name}",$/kg,680,740,710,+10`,
    'Dysprosium metal min 99.9% fob China,$/kg,300,320,310,0',
  ];
  const ALL_NEW = '--place outside --name "material:*=new"';
  it.each([
    ['Neodymium metal min 99.9% dp Rotterdam', 'Nd'],
    ['Neodymium ingot 99.5%, ddp US', 'Nd'],
    ['Terbium metal, in-whs Rotterdam', 'Tb'],
    ['Gallium min 99.99%', 'Ga'],
    ['Indium ingots ≥99.99% cif Japan', 'In'],
    ['Cobalt, alloy grade', 'Co'],
    ['Germanium metal min 99.99% dp Rotterdam', 'Ge'],
  ])('%s', async (name, material) => {
    expect(figuresOf(await storedBy('a.csv', list(name), ALL_NEW))).toEqual([
      `E3 - ${material} 2031 710 usd_per_kg price`,
      'E4 - Dy 2031 310 usd_per_kg price',
    ]);
  });

  it.each(['Lithium carbonate cif Japan', 'Cobalt sulphate 20.5% ex works', 'Tungsten APT 88.5% fob'])(
    '%s is no price of the metal that it holds',
    async (name) => {
      const stored = await storedBy(
        'a.csv',
        [...list(name), 'Terbium metal fob China,$/kg,9,9,9,0'],
        ALL_NEW,
      );
      expect(figuresOf(stored).map((line) => line.split(' ')[2])).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:Li|Co|W)$/)]),
      );
    },
  );

  it.each(['Friday 14 March 2031', '14 March 2031', '2031-03-14', '"March 14, 2031"'])(
    '%s above it: the prices of a day are not those of its year',
    async (title) => {
      const lines = ['Price assessments', ...list('Gallium min 99.99%', title)];
      expect(figuresOf(await storedBy('a.csv', lines, ALL_NEW))).toEqual([]);
    },
  );
});
