import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();

describe('what cells say where heads do not', () => {
  it('units stand in a column whatever its head: quantities of customs in kilograms', async () => {
    const lines = [
      'Country;Year;Quantity Description;General Imports',
      'China;2031;kilograms;334000',
      'Japan;2031;kilograms;523000',
      'France;2031;kilograms;1000',
    ];
    const options = '--into series --counts imports --economy USA --material Dy --basis gross';
    expect(await storedBy('a.csv', lines, options)).toEqual([
      'D2 CHN Dy 2031 334 tonnes imports',
      'D3 JPN Dy 2031 523 tonnes imports',
      'D4 FRA Dy 2031 1 tonnes imports',
    ]);
  });

  it('units beside prices are not those of the quantities, whose own column says so', async () => {
    const lines = [
      'Country;Year;Priced in;Quantity;Unit',
      'China;2031;USD/kg;334;t',
      'Japan;2031;USD/kg;523;t',
    ];
    const options = '--into series --counts imports --economy USA --material Dy --basis gross';
    expect(await storedBy('a.csv', lines, options)).toEqual([
      'D2 CHN Dy 2031 334 tonnes imports',
      'D3 JPN Dy 2031 523 tonnes imports',
    ]);
  });

  it.each(['Productivity', 'Commodity price'])('numbers under %s are no codes of goods', async (head) => {
    const lines = [`Country;Year;${head};Imports (t)`, 'China;2031;1200;334', 'China;2031;1300;523'];
    const options = '--into series --economy USA --material Dy --basis gross';
    expect(await storedBy('a.csv', lines, options)).toEqual([]);
  });

  it('codes of goods tell rows apart that all else calls the same', async () => {
    const lines = [
      'reporterISO;partnerISO;refYear;flowDesc;cmdCode;netWgt (kg)',
      'JPN;CHN;2031;Import;392690;334000',
      'JPN;CHN;2031;Import;392410;523000',
      'JPN;VNM;2031;Import;392690;12000',
      'JPN;VNM;2031;Import;392410;9000',
    ];
    const options = '--into series --material REE --basis gross';
    expect(await storedBy('a.csv', lines, options)).toEqual([
      'F2 CHN REE 2031 334 tonnes imports',
      'F3 CHN REE 2031 523 tonnes imports',
      'F4 VNM REE 2031 12 tonnes imports',
      'F5 VNM REE 2031 9 tonnes imports',
    ]);
  });

  it.each([
    ['the head of its figures', 'a.csv', 'Country;Year;lithium_production_kt'],
    ['a symbol in the name of its file', 'Production_Li.csv', 'Country;Year;Production (kt)'],
  ])('a mineral that the project lacks is named by %s, and asked for', async (_what, name, head) => {
    const lines = [head, 'Australia;2031;88', 'Chile;2031;49'];
    // Its rows are refused until somebody says so; no question comes before them.
    expect(await storedBy(name, lines, '--into series --basis metal')).toEqual([]);
    expect(await storedBy(name, lines, '--into series --basis metal --material Lithium=new')).toEqual([
      'C2 AUS Li 2031 88000 tonnes production',
      'C3 CHL Li 2031 49000 tonnes production',
    ]);
  });
});
