import type { Reference } from '@shared/model/plan';

/** A line by its id, or by its name in either language; what a project does not name is taken for an id. */
export function lineNamed(text: string, reference: Reference | null): string {
  const fold = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en');
  const found = reference?.uses.find(
    ({ id, nameEn, nameJa }) => id === text || [nameEn, nameJa].some((name) => fold(name) === fold(text)),
  );
  return found?.id ?? text;
}
