import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { cellAddress, type RawRow } from '@shared/base/sheet-cell';
import type { FileInspection, GuessedMapping, SheetPreview } from '@shared/features/importing/inspection';
import { asSameForm } from '@shared/features/importing/saved-form';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { guessMapping, type MappingChoices } from '../../importing/recipe/guess-mapping';
import { withoutUnanswered } from '../../importing/recipe/unanswered';
import { saysExample } from '../../importing/steps/example-rows';
import type { Vocabulary } from '../../importing/values/vocabulary';
import { GUESS_ROWS, PREVIEW_ROWS } from './limits';
import { parseRange } from './merged-ranges';
import { hashFile, openSource } from './open-source';
import type { ReadOptions } from './read-rows';
import type { SheetSource } from './sheet-source';

/**
 * Looks into a file: its sheets, their first rows, and a first guess of the mapping for the chosen sheet, or for the
 * one that looks most like a table of supplies. Progress counts sheets.
 * @throws Refusal `refusal.file.*`, `refusal.sheet.*` with the file in place
 */
export async function inspectFile(
  path: string,
  choices: MappingChoices,
  vocabulary: Vocabulary,
  savedMappings: readonly SavedMapping[],
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<FileInspection> {
  const source = await openSource(path, choices);
  try {
    const previews: SheetPreview[] = [];
    const guesses: GuessedMapping[] = [];
    for (const [index, name] of source.sheetNames.entries()) {
      signal?.throwIfAborted();
      if (source.sheetNames.length > 1) onProgress?.(index, source.sheetNames.length);
      const rows = await firstRows(source, name, GUESS_ROWS);
      previews.push(await previewOf(source, name, rows));
      if (rows.length === 0) continue;
      const wanted = choices.sheet === undefined || choices.sheet === name || source.format === 'text';
      if (!wanted) continue;
      const own = { ...choices, ...source.text, sheet: name };
      const guess = guessMapping(name, rows, vocabulary, own, savedMappings, basename(path));
      const meant = choices.sheet === undefined ? guess : ofChosenSheet(guess);
      guesses.push(source.isForm && choices.steps == null ? withoutUnanswered(meant) : meant);
    }
    if (previews.every(({ rowCount }) => rowCount === 0))
      throw new Refusal('refusal.sheet.none', {}, { file: basename(path) });
    const hidden = new Set(previews.filter((sheet) => sheet.hidden).map(({ name }) => name));
    const [guess] = guesses.sort((a, b) => rank(a, hidden, savedMappings) - rank(b, hidden, savedMappings));
    if (guess === undefined) {
      // Rows that the file lists and that hold nothing.
      if (choices.sheet === undefined || source.sheetNames.includes(choices.sheet))
        throw new Refusal('refusal.sheet.none', {}, { file: basename(path) });
      const sheets = source.sheetNames;
      throw new Refusal('refusal.sheet.unknown', { sheet: choices.sheet, sheets }, { file: basename(path) });
    }
    return {
      fileName: basename(path),
      fileHash: await hashFile(path),
      format: source.format,
      sheets: previews,
      guess,
      sameForm: guesses
        .filter((other) => other !== guess && other.mapping.headerRow > 0)
        .filter(({ fingerprint }) => fingerprint === guess.fingerprint)
        .map(({ mapping }) => mapping.sheet),
    };
  } finally {
    source.close();
  }
}

/** Remembered sheets first, then those that lack least; worked examples and hidden ones last. Sorting keeps the order of the file. */
function rank(guess: GuessedMapping, hidden: ReadonlySet<string>, saved: readonly SavedMapping[]): number {
  return (
    guess.missing.length -
    (guess.remembered === null ? 0 : 20) -
    (isSheetOf(guess, saved) ? 5 : 0) -
    (guess.kin === null ? 0 : 10) +
    (hidden.has(guess.mapping.sheet) ? 100 : 0) +
    (saysExample(guess.mapping.sheet) ? 50 : 0)
  );
}

/** A sheet that a person has chosen is the one that is meant, whichever the template was read from. */
function ofChosenSheet(guess: GuessedMapping): GuessedMapping {
  const { mapping, seen } = guess;
  return {
    ...guess,
    mapping: asSameForm(mapping, { title: mapping.form?.title ?? null, sheet: seen.sheet }),
  };
}

/** Whether a remembered form was read from a sheet of this very name: others of the form hold something else. */
function isSheetOf({ remembered, mapping }: GuessedMapping, saved: readonly SavedMapping[]): boolean {
  return saved.some(({ name, mapping: cached }) => name === remembered && cached.sheet === mapping.sheet);
}

/** The first rows of a sheet. Reading stops there. */
export async function firstRows(source: SheetSource, name: string, count: number): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of source.rows(name)) {
    rows.push(...batch);
    if (rows.length >= count) break;
  }
  return rows.slice(0, count);
}

async function previewOf(source: SheetSource, name: string, rows: readonly RawRow[]): Promise<SheetPreview> {
  const { hidden, merges, rowCount, columnCount } = await source.sheet(name);
  const width = Math.min(WIDEST, Math.max(0, ...rows.map((row) => row.cells.length)));
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const shown = Math.min(PREVIEW_ROWS, rows.at(-1)?.row ?? 0);
  const covered = coveredCells(merges, shown, width);
  const texts = Array.from({ length: shown }, (_, index) => {
    const row = byNumber.get(index + 1);
    return Array.from({ length: width }, (__, column) =>
      covered.has(cellAddress(index + 1, column + 1)) ? '' : (row?.cells[column]?.text ?? ''),
    );
  });
  return { name, hidden, rowCount, columnCount: Math.max(width, columnCount), rows: texts, merges };
}

/** Cells that a merged range hides: all but its first. */
function coveredCells(merges: readonly string[], rows: number, columns: number): Set<string> {
  const covered = new Set<string>();
  for (const { top, bottom, left, right } of merges.map(parseRange)) {
    for (let row = top; row <= Math.min(bottom, rows); row++) {
      for (let column = left; column <= Math.min(right, columns); column++) {
        if (row !== top || column !== left) covered.add(cellAddress(row, column));
      }
    }
  }
  return covered;
}

/** Columns shown at most. */
const WIDEST = 200;
