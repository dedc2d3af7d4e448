import type { RowChange } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';

/** Sets this where a window or a script runs what stands in a text. */
export const RAN = 'strangersCodeRan';

/** What a text may do to whoever shows it: turn the line round, run, count as a formula, fill a page, name what every object has. */
export const BOMBS = [
  `<img src=x onerror="globalThis.${RAN}=1">`,
  `</script><script>globalThis.${RAN}=1</script>`,
  `=HYPERLINK("javascript:globalThis.${RAN}=1","x")`,
  '@SUM(A1:A9)|cmd',
  '\u202egnol emos\u202e\u2066',
  '\u0301\u0301\u0301Zalgo\u200b\u200d\ufeff',
  '{{name}} $t(area.data) %s',
  '__proto__',
  'constructor',
  "'; DROP TABLE share; --",
  'Ａ１\t\u0001\u001b[31mred',
  '𠮷野家👩‍👩‍👧‍👦',
] as const;

const MORE_SUPPLIERS = 300;
const MORE_SCENARIOS = 60;
const LONG = 1_000_000;

/** The rows of a project, with a bomb in every text that a person may write, and many more suppliers and scenarios. */
export function hostileRows(
  rows: readonly RowChange[],
  bombs: readonly string[] = BOMBS,
): readonly RowChange[] {
  let turn = 0;
  const put = rows.map((change): RowChange => {
    if (change.op !== 'put') return change;
    const row = withBombs(change.table, change.row, () => bombs[turn++ % bombs.length] ?? '');
    return { ...change, row } as RowChange; // it passed the check of its table
  });
  return [
    ...put,
    ...more(put, 'supplier', MORE_SUPPLIERS, bombs),
    ...more(put, 'scenario', MORE_SCENARIOS, bombs),
  ];
}

function withBombs(name: TableName, row: AnyRow, bomb: () => string): AnyRow {
  const { fields, check, key } = ANY_TABLE[name];
  let now: Record<string, unknown> = { ...row };
  for (const [field, { takes, options, references }] of Object.entries(fields)) {
    const isFree = takes === 'data.takes.text' && options === null && references === null;
    if (!isFree || field === 'id' || typeof now[field] !== 'string') continue;
    // Names stay apart from each other: two of one name would be refused as such.
    const said = key.includes(field) || /^name/.test(field) ? `${bomb()} ${row.id}` : bomb();
    const next = { ...now, [field]: said };
    if (check.safeParse(next).success) now = next;
  }
  return now as unknown as AnyRow; // of its table still
}

/** Copies of the first row of a table under other names, the first of them a megabyte long. */
function more(
  rows: readonly RowChange[],
  table: 'supplier' | 'scenario',
  count: number,
  bombs: readonly string[],
): readonly RowChange[] {
  const first = rows.find((change) => change.table === table && change.op === 'put');
  if (first?.op !== 'put') return [];
  return Array.from({ length: count }, (_, at) => {
    const name = `${at === 0 ? 'Long'.repeat(LONG / 4) : bombs[at % bombs.length]} ${at}`;
    const names = table === 'supplier' ? { nameEn: name, nameJa: name, aliases: [] } : { name, nameJa: name };
    return { table, op: 'put', row: { ...first.row, id: `more-${at}`, ...names } } as RowChange; // of the table of the first
  });
}
