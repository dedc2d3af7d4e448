import { describe, expect, it } from 'vitest';
import { interpretAll } from './support/interpret-all';

const HEADER = 'Importer,Material,Stage,Year,Supplier,Share (%)';
const LYNAS = 'Japan,Dy,separation,2026,Lynas Rare Earths Ltd,55';

/** What becomes of the row below that of a supplier: why it is left out, or what is wrong with it. */
function told(rest: string): string {
  const read = interpretAll([HEADER, LYNAS, rest])[1];
  if (read?.kind === 'left_out') return read.reason;
  return read?.kind === 'rejected' ? `! ${read.problems[0]?.code}` : (read?.kind ?? 'none');
}

describe('a row of suppliers without a name', () => {
  it.each([
    ['Japan,Dy,separation,2026,Others,45', 'rest'],
    ['Japan,Dy,separation,2026,その他,45', 'rest'],
    ['Japan,Unobtainium,separation,2026,Others,45', '! import.material.unknown'],
    ['Japan,Dy,separation,soon,Others,45', '! import.year.unknown'],
    ['Nowhere,Dy,separation,2026,Others,45', '! import.economy.unknown'],
    ['Japan,Dy,separation,2026,Others,4OO', '! import.value.letters'],
    ['Japan,Dy,separation,2026,Others,145', '! import.share.range'],
  ])('%s: %s', (row, expected) => expect(told(row)).toBe(expected));
});
