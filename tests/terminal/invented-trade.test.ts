import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles(true);
const REE = '--material REE --basis reo --stage separation';

/** Two buyers or sellers in two years below a head, in a file of a language. */
const table = (title: string, head: string, first: string, second: string, years = ['2030', '2031']) => [
  title,
  [head, ...years].join(';'),
  `${first};120;130`,
  `${second};80;95`,
];
const stored = (first: string, second: string, kind: string) => [
  `B3 ${first} REE 2030 120 tonnes ${kind}`,
  `C3 ${first} REE 2031 130 tonnes ${kind}`,
  `B4 ${second} REE 2030 80 tonnes ${kind}`,
  `C4 ${second} REE 2031 95 tonnes ${kind}`,
];

/** Tables of exports by those who buy, and of imports by those who sell, that do not say whose they are. */
const NOBODYS = [
  ['a title and a head', table('Exports of rare earths (t)', 'Country of destination', 'Japan', 'Germany')],
  ['a title alone', table('Exports of rare earths by destination (t)', 'Country', 'Japan', 'Germany')],
  ['those who import', table('Exports of rare earths (t)', 'Importer', 'Japan', 'Germany')],
  ['shares', table('Share of rare earth exports by destination (%)', 'Destination', 'Japan', 'Germany')],
  ['Japanese', table('レアアースの輸出（仕向国別、トン）', '仕向国', '日本', 'ドイツ')],
  ['German', table('Ausfuhr von Seltenen Erden (t)', 'Bestimmungsland', 'Japan', 'Frankreich')],
  ['French', table('Exportations de terres rares (t)', 'Pays de destination', 'Japon', 'Allemagne')],
  ['Spanish', table('Exportaciones de tierras raras (t)', 'País de destino', 'Japón', 'Alemania')],
  ['Chinese', table('稀土出口量（吨）', '目的地', '日本', '德国')],
  ['Korean', table('희토류 수출량 (톤)', '수출대상국', '일본', '독일')],
  [
    'buyers across',
    ['Exports of rare earths by destination (t)', 'Year;Japan;Germany', '2030;120;80', '2031;130;95'],
  ],
] as const;

describe('countries that somebody trades with', () => {
  it.each(NOBODYS)('say nothing of whose exports they are: %s', async (_what, lines) => {
    expect(await storedBy('a.csv', lines, REE)).toEqual(['refusal.mapping.whoseTrade']);
  });

  it('say nothing of whose imports they are', async () => {
    const lines = table('Imports of rare earths (t)', 'Country of origin', 'China', 'Malaysia');
    expect(await storedBy('a.csv', lines, `${REE} --into series`)).toEqual(['refusal.mapping.whoseTrade']);
    expect(await storedBy('a.csv', lines, REE)).toEqual(['refusal.mapping.economy']);
  });

  it('are those of any country that a person says', async () => {
    const lines = table('Exports of rare earths (t)', 'Country of destination', 'Japan', 'Germany');
    expect(await storedBy('a.csv', lines, `${REE} --economy CHN`)).toEqual(
      stored('JPN', 'DEU', 'exports of CHN'),
    );
  });

  it.each([
    ['Exports of rare earths from China by destination (t)', 'Country', 'Japan', 'Germany'],
    ['Exports of rare earths from China (t)', 'Country', 'Japan', 'Germany'],
    ['中国のレアアース輸出量（トン）', '仕向国', '日本', 'ドイツ'],
    ['Ausfuhr von Seltenen Erden aus China (t)', 'Bestimmungsland', 'Japan', 'Deutschland'],
  ])('are those of the country of the title: %s', async (title, head, first, second) => {
    expect(await storedBy('a.csv', table(title, head, first, second), REE)).toEqual(
      stored('JPN', 'DEU', 'exports of CHN'),
    );
  });

  it('are no exporters where the title says to whom', async () => {
    const lines = ['Exports of rare earths from China to Japan (t)', 'Year;Quantity', '2031;130'];
    expect(await storedBy('a.csv', lines, REE)).toEqual(['refusal.mapping.country']);
  });

  it('take in what they import where a column names who exports it', async () => {
    const lines = ['Rare earth exports', 'Exporter;Destination;Year;Quantity (t)', 'China;Japan;2031;130'];
    expect(await storedBy('a.csv', lines, REE)).toEqual(['D3 CHN REE 2031 130 tonnes']);
  });

  it('stand for themselves where nothing says that they are partners', async () => {
    const lines = table('World exports of rare earths (t)', 'Country', 'China', 'Malaysia');
    expect(await storedBy('a.csv', lines, REE)).toEqual(stored('CHN', 'MYS', 'exports'));
  });

  it('are asked for where goods go on to them', async () => {
    const lines = table('Re-exports of rare earths (t)', 'Destination', 'Japan', 'Germany');
    const [refused = '', ...more] = await storedBy('a.csv', lines, REE);
    expect([refused.startsWith('refusal.mapping.'), more]).toEqual([true, []]);
  });

  it('follow the flow of each row', async () => {
    const lines = [
      'Trade in rare earths',
      'Flow;Partner;Year;Net weight (t)',
      'Export;Japan;2031;130',
      'Import;China;2031;95',
    ];
    expect(await storedBy('a.csv', lines, `${REE} --economy JPN`)).toEqual(['D4 CHN REE 2031 95 tonnes']);
  });
});
