import { isCalled, type WithOneName } from './catalogue';

/** "Licences 25 %", "Licences 25 % (2)", in Japanese （2）: the first that no scenario has in either language. */
export function freeName(wanted: string, scenarios: readonly WithOneName[]): string {
  return freeNames({ name: wanted, nameJa: null }, scenarios).name;
}

/** The same for a name in each language, which are counted alike. */
export function freeNames({ name, nameJa }: WithOneName, scenarios: readonly WithOneName[]): WithOneName {
  for (let count = 1; ; count += 1) {
    const free = {
      name: counted(name, count),
      nameJa: nameJa === null ? null : counted(nameJa, count, FULL_WIDTH),
    };
    const taken = [free.name, free.nameJa ?? free.name];
    if (!scenarios.some((scenario) => taken.some((one) => isCalled(scenario, one)))) return free;
  }
}

/** Brackets of a count behind a name, in Japanese of full width. */
const HALF_WIDTH = [' (', ')'] as const;
const FULL_WIDTH = ['（', '）'] as const;

function counted(
  name: string,
  count: number,
  [opens, closes] = HALF_WIDTH as readonly [string, string],
): string {
  const stem = name.replace(/(?: \(\d+\)|（\d+）)$/, '');
  return count === 1 ? stem : `${stem}${opens}${count}${closes}`;
}
