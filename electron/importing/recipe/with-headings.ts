import type { RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { targetOf } from '@shared/features/importing/targets';
import { type Mapping, WORLD } from '@shared/model/mapping';
import { type HeadingField, headingOf } from '../steps/heading-of';
import { isWorld } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
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
  const found = data.flatMap((row) => headingOf(row, { ...guessed, into }, vocabulary) ?? []);
  const isSeries = targetOf({ ...guessed, into }) === 'series';
  /** @param isOfAll whether it has to hold for more than one kind of figures */
  const first = (field: HeadingField, isOfAll = false) =>
    found.find(({ said }) => said.has(field) && !(isOfAll && said.has('counts')))?.said.get(field)?.text ??
    '';
  const country = isWorld(first('country')) ? WORLD : findCountry(vocabulary, first('country'));
  // Rows above the first heading are not what it says.
  const isAbove = (field: HeadingField) => {
    for (const row of data) {
      if (headingOf(row, { ...guessed, into }, vocabulary)?.said.has(field) === true) return true;
      if (row.cells.some((cell) => cell !== undefined && isNumberLike(cell))) return false;
    }
    return false;
  };
  return {
    ...guessed,
    material: guessed.material ?? findMaterial(vocabulary, first('material')),
    year: guessed.year ?? findYear(first('year'))?.year ?? null,
    stage: guessed.stage ?? readStage(first('stage', isSeries)),
    ...(isSeries && isAbove('country') ? { country: guessed.country ?? country } : {}),
    ...(isSeries && isAbove('counts') ? { counts: guessed.counts ?? kindIn(first('counts')) } : {}),
  };
}
