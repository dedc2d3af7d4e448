import { basename } from 'node:path';
import { dateOfSerial } from '@shared/base/day-serial';
import { type Notice, Refusal } from '@shared/base/refusal';
import { type LeftEdit, placeOfChange, type RoundTrip } from '@shared/features/importing/round-trip/contract';
import { byId } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import type { ProjectInfo } from '@shared/model/project-info';
import type { Session } from '../../../plan/session';
import { compareInputs, type Edit, type ProjectNow, plainNumber, scenariosNow } from './compare';
import { rowsOf } from './row-changes';
import { withFittingShares } from './shares-fit';

/** Which unsure edits are taken: cells as Shares!G8, or all. */
type TakenUnsure = readonly string[] | 'all';

/**
 * Lays an exported workbook that came back beside the scenarios that it was written from. Changes nothing.
 * @returns null for a file that is no scenario workbook of Lodestone
 * @throws Refusal when it is of another project or version, or its hidden sheet is gone
 */
export async function readBack(session: Session, path: string): Promise<RoundTrip | null> {
  return (await comeBack(session, path, []))?.roundTrip ?? null;
}

/**
 * Takes the edits of a returned workbook into its scenarios, as one change set: they become what the scenarios
 * themselves say. The plan is not touched. What cannot be taken is listed and stays out.
 * @param expected hash of the file that a person looked at; null to take it as it is
 */
export function applyReadBack(
  session: Session,
  path: string,
  unsure: TakenUnsure = [],
  expected: string | null = null,
): Promise<{ readonly info: ProjectInfo; readonly roundTrip: RoundTrip } | null> {
  return session.write(async () => {
    const back = await comeBack(session, path, unsure);
    if (back === null) return null;
    const { roundTrip, rows } = back;
    if (expected !== null && roundTrip.fileHash !== expected)
      throw new Refusal('refusal.import.changedMeanwhile', {}, { file: roundTrip.fileName });
    if (rows.length > 0) {
      const label = session.say('change.roundTrip', { file: roundTrip.fileName });
      session.seen(await session.project.apply({ who: session.who, label, reason: null }, rows));
    }
    return { info: await session.project.info(), roundTrip };
  });
}

async function comeBack(
  session: Session,
  path: string,
  unsure: TakenUnsure,
): Promise<{ readonly roundTrip: RoundTrip; readonly rows: readonly RowChange[] } | null> {
  const returned = await session.workbench.readScenarioWorkbook(path);
  if (returned === null) return null;
  const [info, book, plan, reference, changesSince] = await Promise.all([
    session.project.info(),
    session.project.scenarios(),
    session.project.plan({}),
    session.project.reference(),
    session.project.changesSince(returned.headHash),
  ]);
  const fileName = basename(path);
  if (returned.projectId !== info.projectId)
    throw new Refusal('refusal.roundTrip.otherProject', {}, { file: fileName });
  const project: ProjectNow = { plan, book, reference };
  const scenarios = scenariosNow(
    project,
    returned.scenarios.map(({ id }) => id),
  );
  const compared = compareInputs(returned, project, scenarios);
  const isTaken = (change: Edit) =>
    !change.unsure || unsure === 'all' || unsure.includes(placeOfChange(change));
  const { fitting, left } = withFittingShares(compared.changes.filter(isTaken), scenarios);
  const { rows, held, refused } = rowsOf(fitting, returned.inputs, project, scenarios);
  const fits = new Set(fitting.filter((change) => !refused.has(change)));
  const roundTrip: RoundTrip = {
    fileName,
    fileHash: returned.fileHash,
    form: returned.form,
    exportedAt: returned.exportedAt,
    headHash: returned.headHash,
    changesSince,
    scenarios: returned.scenarios.map(({ id, name }) => {
      const now = byId(book.scenarios, id);
      return { id, name: now?.name ?? name, gone: now === undefined };
    }),
    stocksLeftOut: returned.stocksLeftOut,
    inputs: returned.inputs.length,
    unchanged: compared.unchanged,
    changes: compared.changes
      .filter((change) => fits.has(change) || !isTaken(change))
      .map((change) => ({ ...change, taken: fits.has(change) })),
    left: [...left, ...[...refused].map(leftShock), ...compared.left],
    held,
  };
  return { roundTrip, rows };
}

/** An edit of a shock that cannot be as the workbook has it. */
function leftShock([{ sheet, cell, label, written, next, unit }, reason]: readonly [Edit, Notice]): LeftEdit {
  const shown = (value: number | null) =>
    value === null ? '' : unit === 'date' ? dateOfSerial(value) : plainNumber(value);
  return { sheet, cell, label, written: shown(written), now: shown(next), reason };
}
