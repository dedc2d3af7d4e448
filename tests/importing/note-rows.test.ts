import { expect, it } from 'vitest';
import { interpretAll } from './support/interpret-all';

const HEADER = 'Importer,Material,Stage,Year,Supplier,Share (%)';
const LYNAS = 'Japan,Dy,separation,2026,Lynas Rare Earths Ltd,55';

it.each([
  // As a note reads that is merged over all columns.
  ['eEstimated.  rRevised.  -- Zero.', 'left_out'],
  ['Data are rounded', 'left_out'],
  // A word that fills a row may be a slip of the hand.
  ['Revised', 'rejected'],
])('a text in every cell of a row, "%s": %s', (text, kind) => {
  const read = interpretAll([HEADER, LYNAS, Array.from({ length: 6 }, () => text).join(',')])[1];
  expect(read?.kind).toBe(kind);
});
