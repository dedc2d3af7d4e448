/** "Licences 25 %", "Licences 25 % (2)": the first that no scenario has. */
export function freeName(wanted: string, scenarios: readonly { readonly name: string }[]): string {
  const taken = new Set(scenarios.map(({ name }) => name.normalize('NFKC').toLocaleLowerCase('en')));
  const stem = wanted.replace(/ \(\d+\)$/, '');
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? stem : `${stem} (${count})`;
    if (!taken.has(name.normalize('NFKC').toLocaleLowerCase('en'))) return name;
  }
}
