import type { RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { targetOf } from '@shared/features/importing/targets';
import { type Mapping, WORLD } from '@shared/model/mapping';
import { headingsIn } from '../steps/group-headings';
import { type HeadingField, headingOf, unknownHeading } from '../steps/heading-of';
import { isWorld } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { knownMineral } from '../values/known-minerals';
import { readStage } from '../values/stage-names';
import { findCountry, findMaterial, type Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';

/**
 * A material, year, stage, country or kind of figures that only headings within the table give: that of the first stands for
 * what lacks one.
 * @param into the table that was chosen for the figures
 */
export function withHeadings(
  guessed: Mapping,
  into: Mapping['into'],
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): Mapping {
  const own = { ...guessed, into };
  const found = data.flatMap((row) => headingOf(row, own, vocabulary) ?? []);
  const before = headingsIn(data, own, vocabulary);
  const isSeries = targetOf({ ...guessed, into }) === 'series';
  /** @param isOfAll whether it has to hold for more than one kind of figures */
  const first = (field: HeadingField, isOfAll = false) =>
    found.find(({ said }) => said.has(field) && !(isOfAll && said.has('counts')))?.said.get(field)?.text ??
    '';
  const country = isWorld(first('country')) ? WORLD : findCountry(vocabulary, first('country'));
  // Rows above the first heading are not what it says; one whose name nobody knows heads its rows as well.
  const isAbove = (field: HeadingField) => {
    for (const row of data) {
      const known = headingOf(row, own, vocabulary);
      if (known?.said.has(field) === true) return true;
      if (unknownHeading(row, own, vocabulary, known, before)?.said.has(field) === true) return true;
      if (row.cells.some((cell) => cell !== undefined && isNumberLike(cell))) return false;
    }
    return false;
  };
  // One that the project does not hold is named as the file has it, and waits for a decision there.
  const unknown = () =>
    data
      .flatMap((row) => unknownHeading(row, own, vocabulary, null, before)?.said.get('material')?.text ?? [])
      .find((text) => knownMineral(text) !== null) ?? null;
  const ofHeading = () => findMaterial(vocabulary, first('material')) ?? (isSeries ? unknown() : null);
  return {
    ...guessed,
    material: guessed.material ?? (isAbove('material') ? ofHeading() : null),
    year: guessed.year ?? (isAbove('year') ? (findYear(first('year'))?.year ?? null) : null),
    stage: guessed.stage ?? (isAbove('stage') ? readStage(first('stage', isSeries)) : null),
    ...(isSeries && isAbove('country') ? { country: guessed.country ?? country } : {}),
    ...(isSeries && isAbove('counts') ? { counts: guessed.counts ?? kindIn(first('counts')) } : {}),
  };
}
