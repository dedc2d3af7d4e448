import type { PaperKey } from '@shared/features/brief/paper-key';
import { digitsIn } from '@shared/features/brief/pieces';
import { onlyMoving, type Verdict, type VerifiedBrief } from '@shared/features/brief/verified';
import { cellId, type KeyedCell } from '@shared/features/brief/workbook-keys';
import { asMaterialId } from '@shared/model/material';
import type { ResolvedScenario } from '@shared/model/resolution';
import { readScenario } from '../../../plan/read-scenario';
import type { Session } from '../../../plan/session';
import type { ReadWorkbook } from '../../../sheets/read/paper/paper-content';
import { shortCells } from '../../../sheets/write/short-workbook';
import type { ReadFollow } from '../../../threads/workbench';
import { workbookContent } from '../../exporting/export-workbook';
import { inputsOf, movedSince } from './changed-inputs';
import { restsOn } from './rests-on';
import { isSameCell } from './same-cell';

/** What the making itself has said, or the state of the project: it holds as long as the file says it. */
const OF_THE_STATE: ReadonlySet<string> = new Set([
  'createdAt',
  'version',
  'headHash',
  'classification',
  'who',
  'notice',
  'hint',
]);

/**
 * Holds the cells of a short workbook against its keys, and these against the workbook of today: the same report as of a brief.
 * @throws Refusal refusal.brief.otherProject; as workbookContent(), where a scenario can no longer be run
 */
export async function verifyWorkbook(
  session: Session,
  { file, keys, texts }: ReadWorkbook,
  version: string,
  follow: ReadFollow = {},
): Promise<VerifiedBrief> {
  const { changesSince, moved } = await movedSince(session, keys, file);
  const { scenarioIds, materials, redact, author } = keys.request;
  const content = await workbookContent(
    session,
    {
      scenarioIds,
      materials: materials.map(asMaterialId),
      language: keys.language,
      version, // ids of the project, as the export wrote them
      redact,
      author,
      form: { kind: 'short' },
      sampling: null,
    },
    follow,
  );
  const today = new Map(shortCells(content).map((cell) => [cellId(cell), cell.value]));
  const scenarios = new Map<string, ResolvedScenario>();
  for (const id of scenarioIds) scenarios.set(id, (await readScenario(session, id)).resolved);

  const verdictOf = (cell: KeyedCell, found: string): Verdict => {
    if (!isSameCell(found, cell.value)) return { kind: 'typed', found };
    if (OF_THE_STATE.has(cell.column)) return { kind: 'holds' };
    const owners = cell.scenario === null ? [...scenarios.values()] : [scenarios.get(cell.scenario)];
    const inputs = moved.flatMap((row, index) =>
      owners.some((owner) => owner !== undefined && restsOn(cell, row, owner)) ? index : [],
    );
    const now = today.get(cellId(cell));
    if (now === undefined) return { kind: 'gone', inputs };
    return now === cell.value ? { kind: 'holds' } : { kind: 'changed', now: String(now), inputs };
  };
  const isKeyed = new Set(keys.cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const saidCells = keys.cells.map((cell) => ({ cell, found: texts.get(cell.sheet)?.get(cell.cell) ?? '' }));
  return {
    file,
    ...onlyMoving(
      saidCells.flatMap(({ cell, found }) =>
        found === '' ? [] : [{ key: keyOf(cell), verdict: verdictOf(cell, found) }],
      ),
      inputsOf(moved),
    ),
    bare: [...texts].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([address, text]) =>
        digitsIn(text).length === 0 || isKeyed.has(`${sheet}!${address}`)
          ? []
          : [`${sheet}!${address}: ${text}`],
      ),
    ),
    leftOut: saidCells.flatMap(({ cell, found }) => (found === '' ? [keyOf(cell)] : [])),
    changesSince,
    madeWith: keys.version,
  };
}

function keyOf(cell: KeyedCell): PaperKey {
  const { sheet, cell: address, scenario, table, row, column, value } = cell;
  return {
    id: `${cellId(cell)} ${sheet}!${address}`,
    scenario,
    table,
    row,
    column,
    unit: '',
    value,
    decimals: null,
    shown: `${sheet}!${address}: ${value}`,
  };
}
