import { misplaced } from '@shared/features/importing/required-fields';
import { targetOf } from '@shared/features/importing/targets';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { settleRows } from '../../../electron/importing/steps/settle-rows';
import { inspectFile, readRows } from '../../../electron/sheets/read';
import { smallReference, smallVocabulary } from '../../importing/support/vocabulary';
import { withFile } from './support';

/** A text file, by its lines, and what it comes to. */
export interface ToldShape {
  readonly what: string;
  readonly lines: readonly string[];
  readonly answers?: MappingChoices;
  readonly told: readonly string[];
}

/**
 * What a text file comes to: `row: material year who value` for what is read, `cell code` for each error, `row reason` for
 * what is left out, or `missing: fields` where it cannot be read yet.
 */
export async function toldOf(text: string, choices: MappingChoices = {}): Promise<string[]> {
  return (await readingOf(text, choices)).told;
}

/** What a text file is warned of, as `cell code: text of the sheet`, once for each code. */
export async function warnedOf(text: string, choices: MappingChoices = {}): Promise<string[]> {
  const { read } = await readingOf(text, choices);
  const all = read.flatMap((row) =>
    'warnings' in row ? row.warnings : 'problems' in row ? row.problems : [],
  );
  return all
    .filter(({ level }) => level === 'warning')
    .map(({ code, params, place }) => `${place?.cell} ${code}: ${params.text ?? ''}`);
}

function readingOf(
  text: string,
  choices: MappingChoices,
): Promise<{ readonly told: string[]; readonly read: readonly ReadRow[] }> {
  return withFile('a.csv', text, async (path) => {
    const { guess } = await inspectFile(
      path,
      { economy: 'JPN', stage: 'separation', counts: 'imports', ...choices },
      smallVocabulary,
      [],
    );
    if (guess.missing.length > 0 && misplaced(guess.mapping) === null)
      return { told: [`missing: ${guess.missing.join(' ')}`], read: [] };
    const inSeries = targetOf(guess.mapping) === 'series';
    const read: ReadRow[] = [];
    await readRows(path, guess.mapping, smallVocabulary, async (chunk) => void read.push(...chunk));
    const told = settleRows(read, smallReference.suppliers, { name: 'a.csv', sheet: 'a' }).flatMap((row) => {
      if (row.kind === 'left_out') return [`${row.row} ${row.reason}`];
      if (row.kind === 'rejected')
        return row.problems
          .filter(({ level }) => level === 'error')
          .map(({ place, code }) => `${place?.cell} ${code}`);
      if (row.kind === 'figure') {
        const {
          row: line,
          kind,
          materialId,
          stage,
          countryId,
          year,
          month,
          day,
          span,
          value,
          mark,
          unit,
          basis,
          at,
          note,
        } = row.figure;
        const when =
          day !== null
            ? day
            : month === null
              ? year
              : span === 'quarter'
                ? `${year}-Q${month / 3}`
                : `${year}-${month}`;
        return [
          `${line}: ${kind} ${materialId} ${stage ?? 'mixed'} ${countryId ?? 'world'} ${when} ${value} ${unit}${basis === null ? '' : ` ${basis}`}${at === null || !inSeries ? '' : ` [${at}]`}${mark === 'estimated' ? ' ~' : ''}${note?.includes('÷') ? ` (${note})` : ''}`,
        ];
      }
      if (row.kind !== 'candidate') return [row.kind];
      const { row: number, set, supplier, entry, mark } = row.candidate;
      const who = supplier.kind === 'known' ? supplier.supplierId : `+${supplier.name}`;
      const value = entry.as === 'percent' ? `${entry.percent}%` : `${entry.mass.tonnes} ${entry.mass.basis}`;
      return [`${number}: ${set.materialId} ${set.year} ${who} ${value}${mark === 'estimated' ? ' ~' : ''}`];
    });
    return { told, read };
  });
}
