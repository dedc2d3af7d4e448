import type { RawRow } from '@shared/base/sheet-cell';
import type { RowsSaid } from '@shared/features/importing/inspection';
import { fileFieldsFor } from '@shared/features/importing/targets';
import { isRowTarget, ROW_TARGETS, type RowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { materialOf } from '../values/material-of';
import type { Vocabulary } from '../values/vocabulary';
import { matchOwn } from './match-own';
import { basisOf, countryOf, economyOf, stageOf, unitOf } from './read-titles';
import { rowsNamed, saysRows } from './rows-said';

/** What is known of a table before its columns are. */
interface Seen {
  readonly sheet: string | null;
  readonly titles: readonly string[];
  readonly fileName: string;
  /** What stands above its columns, behind the steps. */
  readonly texts: ReadonlyMap<number, string>;
  readonly data: readonly RawRow[];
  /** Whether a column is one of quantities or shares. */
  readonly hasFigures: boolean;
}

/** How the rows of a table are read as those of one of the project. */
interface RowsGuess {
  readonly target: RowTarget;
  readonly said: RowsSaid | null;
  readonly confidence: Readonly<Record<number, number>>;
  readonly part: Pick<
    Mapping,
    'columns' | 'economy' | 'material' | 'stage' | 'country' | 'unit' | 'basis' | 'into'
  >;
}

/**
 * The rows that a table holds, where they are no figures of a supply: those of the table that was chosen or kept, else of
 * the one that title or heads speak of. Null: its figures are looked at.
 * @param chosen the table that the figures go into, as far as somebody has said it
 * @param isOpen whether nobody has said anything of what the file counts
 */
export function guessRows(
  seen: Seen,
  chosen: Mapping['into'],
  isOpen: boolean,
  base: Mapping,
  vocabulary: Vocabulary,
): RowsGuess | null {
  if (chosen != null)
    return isRowTarget(chosen)
      ? { ...readAs(chosen, seen, vocabulary), said: rowsNamed(chosen, seen) }
      : null;
  if (!isOpen) return null;
  for (const target of ROW_TARGETS) {
    const read = readAs(target, seen, vocabulary);
    const said = saysRows(target, { ...base, ...read.part }, seen.hasFigures, seen);
    if (said !== null) return { ...read, said };
  }
  return null;
}

function readAs(
  target: RowTarget,
  { titles, sheet, texts, data }: Seen,
  vocabulary: Vocabulary,
): Omit<RowsGuess, 'said'> {
  const { columns, confidence } = matchOwn(target, texts, data, vocabulary);
  const given = new Set<string>(Object.values(columns));
  const takes = new Set<string>(fileFieldsFor(target));
  const open = (field: string): boolean => takes.has(field) && !given.has(field);
  const all = [...titles, ...(sheet === null ? [] : [sheet])];
  return {
    target,
    confidence,
    part: {
      columns,
      economy: open('economy') ? economyOf(titles, vocabulary) : null,
      material: open('material') ? materialOf(titles, vocabulary) : null,
      stage: open('stage') ? stageOf(all) : null,
      country: open('country') ? countryOf(titles, vocabulary) : null,
      unit: open('unit') ? unitOf([...texts.values(), ...titles]) : null,
      basis: open('basis') ? basisOf(titles) : null,
      into: target,
    },
  };
}
