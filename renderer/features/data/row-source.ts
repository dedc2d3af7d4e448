import type { OverwrittenCell, PasteQuestion } from '@shared/features/data/contract';
import type { AnyTable } from '@shared/model/table';
import type { LaidBlock, LaidSource } from '../../kit/figures/paste/laid-block';
import type { PreviewLine } from '../../kit/figures/paste/preview-line';
import type { Block } from '../../kit/grid/controller/block';
import type { Refused } from '../../kit/grid/PasteDialog';
import type { Words } from '../../kit/state/language';
import type { Line } from './read-rows';

/** Rows of a block for a table: what they would write over, and which of them are new. */
interface GivenRows {
  readonly table: AnyTable;
  readonly block: Block;
  readonly hasHeads: boolean;
  /** By column of the block. */
  readonly fields: readonly (string | undefined)[];
  readonly asked: PasteQuestion;
  readonly lines: readonly Line[];
  /** Writes what was not taken out. @returns what is refused */
  readonly write: (
    cells: readonly OverwrittenCell[],
    added: readonly number[],
  ) => Promise<readonly Refused[]>;
}

/** A block as a table takes it: rows by what they are known by, laid beside what stands. */
export function rowSource(given: GivenRows): LaidSource {
  return {
    rows: given.block,
    headerRow: given.hasHeads ? 1 : 0,
    lay: (_said, words) => laidRows(given, words),
  };
}

function laidRows({ table, block, fields, asked, lines, write }: GivenRows, words: Words): LaidBlock {
  const { t, f, language } = words;
  const { overwritten, added, unchanged } = asked;
  const headOf = (field: string): string => table.fields[field]?.words[language] ?? field;
  const cellName = ({ id, field }: OverwrittenCell): string => `${id} ${field}`;
  const rowName = (line: number): string => `line ${line}`;
  const over = overwritten.map(
    (cell): PreviewLine => ({
      cell: cellName(cell),
      name: cell.row,
      isNew: null,
      at: headOf(cell.field),
      before: cell.was === '' ? t('figures.cell.empty') : cell.was,
      after: cell.will === '' ? t('figures.cell.empty') : cell.will,
      change: null,
    }),
  );
  const fresh = added.map((line): PreviewLine => {
    const [name = '', ...rest] = Object.values(lines[line] ?? {});
    return {
      cell: rowName(line),
      name,
      isNew: null,
      at: f.beside(rest),
      before: null,
      after: '',
      change: null,
    };
  });
  const otherwise = Object.entries(asked.otherwise).map(
    ([field, text]) => `${t('place.before', { place: headOf(field) })}${text}`,
  );
  const width = Math.max(0, ...block.map((row) => row.length));
  return {
    sentence: f.sentences([
      t('importing.paste.rows', {
        table: table.words[language],
        fresh: f.whole(fresh.length),
        over: f.whole(over.length),
        same: f.whole(unchanged),
      }),
      ...(otherwise.length === 0 ? [] : [t('data.paste.otherwise', { said: f.items(otherwise) })]),
      ...(fresh.length + over.length === 0 ? [t('data.paste.nothing')] : []),
    ]),
    columns: Array.from({ length: width }, (_, at) => {
      const field = fields[at];
      return {
        head: block[0]?.[at] ?? '',
        means: field === undefined ? null : headOf(field),
        isFigures: field !== undefined && table.fields[field]?.kind === 'number',
        choices: [],
      };
    }),
    question: null,
    names: [],
    rows: [],
    ask: null,
    apply: (news, others) => {
      const counts = { cells: others, added: news };
      return t(news === 0 ? 'data.paste.over' : others === 0 ? 'data.paste.add' : 'data.paste.both', counts);
    },
    fresh,
    over,
    counts: { fresh: fresh.length, over: over.length },
    same: unchanged,
    left: { count: 0, why: [] },
    stays: [],
    write: (out) =>
      write(
        overwritten.filter((cell) => !out.has(cellName(cell))),
        added.filter((line) => !out.has(rowName(line))),
      ),
  };
}
