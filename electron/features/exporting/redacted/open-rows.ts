import type { LeftOut } from '@shared/features/exporting/contract';
import type { ProjectTables, Put } from '@shared/model/plan';
import { type IsSecretRow, secretRows } from '@shared/model/secret-rows';
import { TABLE_NAMES, TABLES, type TableName } from '@shared/model/tables';
import type { Source } from '@shared/model/tables/source';
import type { Stock } from '@shared/model/tables/stock';
import { emptyStocks, maySay } from '../redaction';

/** All rows of a project by table. */
export type AllRows = { readonly [T in TableName]: readonly ProjectTables[T][] };

/** What decides of rows that say something of others. */
interface Known {
  readonly isSecret: IsSecretRow;
  readonly secrets: readonly Stock[];
  /** Ids of the sources that only secret stocks cite. */
  readonly closedSources: ReadonlySet<string>;
}

/**
 * How the rows of a table leave the house: as they are; never, since they are records of the work (files, persons, frozen
 * inputs); or as a function says, null for a row that stays. Words that people write about anything are taken from all.
 */
type Leaves<T extends TableName> =
  | 'as it is'
  | 'never'
  | ((row: ProjectTables[T], known: Known) => ProjectTables[T] | null);

const unlessSecret =
  <T extends TableName>(table: T) =>
  (row: ProjectTables[T], { isSecret }: Known): ProjectTables[T] | null =>
    isSecret(table, row) ? null : row;

const LEAVES: { readonly [T in TableName]: Leaves<T> } = {
  // Files of the house are not named; an address on the web and the place in it are how others find the figure.
  source: (row) => (isAddress(row) ? row : { ...row, file: null, sheet: null, cell: null }),
  country: 'as it is',
  material: 'as it is',
  supplier: 'as it is',
  series: 'as it is',
  use: 'as it is',
  scenario: 'as it is',
  savedMapping: 'never',
  importRecord: 'never',
  governance: 'as it is',
  capacity: 'as it is',
  feed: 'as it is',
  observation: 'as it is',
  share: (row) => ({ ...row, importId: null, importCell: null }),
  totalSupply: 'as it is',
  demand: 'as it is',
  relief: 'as it is',
  stock: unlessSecret('stock'),
  valueAtStake: 'as it is',
  recovery: 'as it is',
  scenarioShock: 'as it is',
  override: unlessSecret('override'),
  event: 'as it is',
  target: 'as it is',
  assumption: (row, { secrets, closedSources }) => {
    const unsigned = { ...row, owner: UNSIGNED, dissent: null };
    if (maySay(row, secrets, closedSources)) return unsigned;
    // A rate is counted with in every run: its number goes along, its words stay.
    return row.rate === null ? null : { ...unsigned, textEn: row.code, textJa: row.code };
  },
  price: 'as it is',
  ramp: 'as it is',
  offtake: 'as it is',
  priceFloor: 'as it is',
  receipt: 'as it is',
  conversion: 'as it is',
  releaseRule: unlessSecret('releaseRule'),
  stockMember: unlessSecret('stockMember'),
  releaseRecipient: unlessSecret('releaseRecipient'),
  pivotView: 'never',
  edition: 'never',
  paperHead: 'never',
  officeForm: 'never',
  materialGroup: 'as it is',
};

/** What stands where somebody was named. */
export const UNSIGNED = '-';

/** Fields of words that people write about anything, a secret stock too; all may be empty. */
const WORDS = ['note', 'reason'] as const;

/**
 * The rows of a project as they may leave the house, and what was taken out. Nothing that a secret stock holds is in them:
 * by what the rows are and refer to, and not by what words say, so that all notes and reasons stay inside.
 * Sources go along where a row that leaves cites them.
 */
export function openRows(all: AllRows): { readonly rows: readonly Put[]; readonly leftOut: LeftOut } {
  const secrets = all.stock.filter(TABLES.stock.isSecret);
  const open = all.stock.filter((row) => !TABLES.stock.isSecret(row));
  const citedBy = (rows: readonly object[]) =>
    new Set(
      rows.flatMap((row) => ('sourceId' in row && typeof row.sourceId === 'string' ? row.sourceId : [])),
    );
  const citedOutside = citedBy(
    TABLE_NAMES.flatMap((table): readonly object[] =>
      table === 'stock' ? open : table === 'assumption' ? [] : all[table],
    ),
  );
  const known: Known = {
    isSecret: secretRows(all.stock),
    secrets,
    closedSources: new Set([...citedBy(secrets)].filter((id) => !citedOutside.has(id))),
  };
  let words = 0;
  const held = { ...all, stock: [...all.stock, ...emptyStocks(secrets, open)] };
  const puts = TABLE_NAMES.filter((table) => table !== 'source').flatMap((table) =>
    leaving(held, table, known, () => words++),
  );
  const cited = citedBy(puts.map(({ row }) => row));
  const sources = leaving(
    { ...all, source: all.source.filter(({ id }) => cited.has(id)) },
    'source',
    known,
    () => words++,
  );
  const rows = [...sources, ...puts];
  return {
    rows,
    leftOut: {
      stocks: secrets.length,
      rows: TABLE_NAMES.reduce((sum, table) => sum + held[table].length, 0) - rows.length,
      words,
    },
  };
}

function leaving<T extends TableName>(all: AllRows, table: T, known: Known, onWords: () => void): Put[] {
  const leaves: Leaves<T> = LEAVES[table];
  if (leaves === 'never') return [];
  return all[table].flatMap((row) => {
    const open = leaves === 'as it is' ? row : leaves(row, known);
    // The row is of the table that it was read from.
    return open === null ? [] : [{ table, op: 'put', row: wordless(open, onWords) } as unknown as Put];
  });
}

function wordless<Row extends object>(row: Row, onWords: () => void): Row {
  const said = WORDS.filter((name) => name in row && row[name as keyof Row] !== null);
  if (said.length === 0) return row;
  onWords();
  return { ...row, ...Object.fromEntries(said.map((name) => [name, null])) };
}

const isAddress = ({ file }: Source): boolean => file !== null && /^https?:\/\//i.test(file);
