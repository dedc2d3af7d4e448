import { describe, expect, it } from 'vitest';
import { findUnit, readUnitCell, scalesOnly } from '../../electron/importing/values/find-unit';
import { findStage, readStage } from '../../electron/importing/values/stage-names';

describe('a unit inside a header or title', () => {
  it.each([
    ['Prod_t_est_2022', 't'],
    ['mine_kt_2024', 'kt'],
    ['Netweight (kg)', 'kg'],
    ['Quantity, kg REO', 'kg'],
    ['Table 4 (metric tons, REO)', 't'],
    ['Production of rare earths in thousand metric tons', 'kt'],
    ['Production in short tons', 'short_ton'],
    ['Output (thousand short tons)', null],
    ['Mine production, million metric tons', 'million_t'],
    ['产量（万吨REO）', 'ten_kt'],
    ['数量（百kg）', null],
    ['数量 百t', null],
    ['Price in USD per t', null],
    ['Price (USD/ t)', null],
    ['Reserves_mt', null],
    ['Mines of St. Barbara and others in Australia', null],
    ['Country', null],
    ['Volume, ktpa REO', 'kt'],
    ['Menge (Tonnen)', 't'],
    ['Cantidad (kilogramos)', 'kg'],
    ['Quantity (t x 1000 REO)', null],
    ['Quantity (t) x 1,000', null],
    ['Quantity (t, thousands)', null],
    ['Quantity (10^3 t)', null],
    ["Quantity in '000 kg", 't'],
    ['Imports to Japan', null],
    ['Production (thousands of tonnes)', 'kt'],
    ['Production (hundreds of tonnes)', null],
    ['Production, milliers de tonnes', 'kt'],
    ['Producción, miles de toneladas', 'kt'],
    ['Export: weight Millio t', null],
    ['Menge Mio. t', 'million_t'],
    ['Menge in Tsd. Tonnen', 'kt'],
    ['Weight of tonnes', 't'],
    ['Consumption (kg per capita)', null],
    ['Output, t per worker', null],
    ['Output, tonnes per year', 't'],
    ['Output, 10 t', null],
    ['Reserves (in 1.000 Tons)', 'kt'],
    ['Vorräte in 1.000 Tonnen', 'kt'],
    ['Output, 1.000 kg per day', null],
    ['Output, 100.000 t', null],
  ])('%s: %s', (text, unit) => {
    const reading = findUnit(text);
    expect(reading.kind === 'mass' ? reading.unit : null).toBe(unit);
  });

  it.each([
    ['Weight in kilograms', 'kg'],
    ['tonnes (metric)', 't'],
    ['Number of items', null],
    ['thousand carats', null],
    ['USD', null],
    ['Licences 25 %', null],
    ['about 30 t', null],
    ['1,000 t', 'kt'],
    ['TO', 't'],
    ['KGM', 'kg'],
    ['TNE', 't'],
  ])('the unit cell %s: %s', (text, unit) => {
    const reading = readUnitCell(text);
    expect(reading.kind === 'mass' ? reading.unit : null).toBe(unit);
    if (unit === null) expect(reading.kind).toBe('unknown');
  });
});

describe('a header that scales its figures and names no unit', () => {
  it.each([
    ['Quantity (thousands)', true],
    ["Volume, '000", true],
    ['数量（千）', true],
    ['Menge in Tsd.', true],
    ['Quantity (thousand tonnes)', false],
    ['Quantity', false],
    ['Imports 2000', false],
  ])('%s: %s', (text, expected) => expect(scalesOnly(text)).toBe(expected));
});

describe('a stage inside a longer text', () => {
  it.each([
    ['Imports of Korea and Singapore', null],
    ['Rare earths, mine production, metric tons', 'mining'],
    ['Refinery production', 'separation'],
    ['Department of statistics', null],
    ['分離・精製工程の調達実績', 'separation'],
    ['Values in kt of contained metal', null],
    ['Recoverable metal, mine production', 'mining'],
  ])('%s: %s', (text, stage) => expect(readStage(text) ?? findStage(text)).toBe(stage));
});
