import type { Unsaid } from '@shared/features/importing/inspection';
import type { FormSeen, Mapping, SaidByFiles } from '@shared/model/mapping';

/** What a file says by itself of all its figures, whatever was decided about them. */
export function saidBy(guessed: Mapping): SaidByFiles {
  const { economy, material, stage, country = null, year, unit, basis, money = null } = guessed;
  return { economy, material, stage, country, year, unit, basis, money };
}

/** The same as it was kept, with what may be left out there. */
export function wholeSaid(said: NonNullable<FormSeen['said']>): SaidByFiles {
  const { economy = null, material = null, stage = null, country = null } = said;
  const { year = null, unit = null, basis = null, money = null } = said;
  return { economy, material, stage, country, year, unit, basis, money };
}

/**
 * What is taken for all figures of a file whose form is kept. What was said by hand stands as long as the file says of
 * itself what the earlier one said; what was read from the earlier file is read from this one, and open where it is not
 * there: last year's title says nothing of this year's figures. What its columns give stays as it was.
 */
export function saidAgain(
  now: SaidByFiles,
  kept: Pick<Mapping, keyof SaidByFiles | 'form'> & Partial<Pick<Mapping, 'columns' | 'across'>>,
): SaidByFiles {
  const said = kept.form?.said ?? null;
  const { columns = {}, across = null } = kept;
  const given = (field: string) => givenByColumn(field, { columns, across });
  return {
    economy: given('economy') ? kept.economy : again(now.economy, kept.economy, said?.economy),
    material: given('material') ? kept.material : again(now.material, kept.material, said?.material),
    stage: given('stage') ? kept.stage : again(now.stage, kept.stage, said?.stage),
    country: given('country')
      ? (kept.country ?? null)
      : again(now.country, kept.country ?? null, said?.country),
    // A form kept by an earlier version does not tell what its file said, and years change from file to file.
    year: given('year') ? kept.year : said === null ? now.year : again(now.year, kept.year, said.year),
    unit: given('unit') ? kept.unit : again(now.unit, kept.unit, said?.unit),
    basis: given('basis') ? kept.basis : again(now.basis, kept.basis, said?.basis),
    money: again(now.money, kept.money ?? null, said?.money),
  };
}

/** What the file of a template said, and this one does not, so that it is open. */
export function unsaidIn(kept: Mapping['form'], mapping: Mapping): Unsaid[] {
  const { money: _, ...said } = wholeSaid(kept?.said ?? {});
  return Object.entries(said).flatMap(([name, value]) => {
    const field = name as Unsaid['field']; // the keys of what was just made
    const isOpen = value !== null && mapping[field] == null && !givenByColumn(field, mapping);
    return isOpen ? [{ field, kept: value }] : [];
  });
}

function givenByColumn(field: string, { columns, across }: Pick<Mapping, 'columns' | 'across'>): boolean {
  const fields: (string | null | undefined)[] = [...Object.values(columns), across?.field, across?.second];
  return fields.includes(field);
}

/** @param said what the earlier file said; undefined where that is not known */
function again<T>(now: T | null, kept: T | null, said: T | null | undefined): T | null {
  if (kept === null) return now;
  if (said === undefined) return now ?? kept;
  if (now === said) return kept;
  if (kept === said) return now;
  // Said by hand where the file said nothing gives way to what a file says; said against the file, to a question.
  return said === null ? now : null;
}
