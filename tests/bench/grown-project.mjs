import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COUNTRIES = ['China', 'Vietnam', 'France', 'Malaysia', 'Thailand'];
const FIRST_YEAR = 2009;

/**
 * The sample, as a version of the program makes it, after a file of so many shares of one set came in.
 * @param root the checkout whose built command line makes it
 * @param folder where it and the file lie
 * @param suppliers over how many suppliers, so that each has rows / suppliers years
 * @returns the path of the project
 */
export function grownProject(root, folder, rows, suppliers) {
  const file = join(folder, `${rows}.lodestone`);
  const cli = (...args) => execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args]);
  cli('new', file, '--sample', 'japan');
  if (rows === 0) return file;
  const csv = join(folder, `${rows}.csv`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const supplier = row % suppliers;
    const year = FIRST_YEAR + Math.floor(row / suppliers);
    return `Japan,NdPr,separation,Bench supplier ${supplier},${COUNTRIES[supplier % 5]},${year},${1 + (row % 4)},kg,REO`;
  });
  writeFileSync(
    csv,
    `Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis\n${lines.join('\n')}\n`,
  );
  cli('import', csv, '--project', file);
  return file;
}
