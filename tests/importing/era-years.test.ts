import { describe, expect, it } from 'vitest';
import { interpretAll } from './support/interpret-all';

const HEADER = 'Importer,Material,Stage,Country,年次,Quantity (t REO)';
const years = (...texts: string[]) =>
  interpretAll([HEADER, ...texts.map((text) => `Japan,Dy,separation,China,${text},5`)]).map((row) =>
    row.kind === 'candidate'
      ? row.candidate.set.year
      : row.kind === 'rejected'
        ? row.problems[0]?.code
        : row.kind,
  );

describe('counts below a year of an era', () => {
  it.each([
    [
      ['平成30年', '令和元年', '2', '　3'],
      [2018, 2019, 2020, 2021],
    ],
    [
      ['平成28年度', '29', '30', '令和元年度', '2'],
      [2016, 2017, 2018, 2019, 2020],
    ],
    [
      ['昭和62年', '63年', '平成元年', '2年'],
      [1987, 1988, 1989, 1990],
    ],
    [
      ['令和元年', '3'],
      [2019, 'import.year.range'],
    ],
    [
      ['2018年', '2'],
      [2018, 'import.year.range'],
    ],
    [
      ['2', '令和元年'],
      ['import.year.range', 2019],
    ],
  ])('%j are %j', (texts, expected) => {
    expect(years(...texts)).toEqual(expected);
  });
});
