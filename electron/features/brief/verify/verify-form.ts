import type { FormKeys } from '@shared/features/brief/form-keys';
import { type FormResult, formResults, inUnit } from '@shared/features/brief/form-results';
import type { PaperKey } from '@shared/features/brief/paper-key';
import { onlyMoving, type Verdict, type VerifiedBrief } from '@shared/features/brief/verified';
import { byId } from '@shared/model/catalogue';
import type { ResolvedScenario } from '@shared/model/resolution';
import { readScenario } from '../../../plan/read-scenario';
import type { Session } from '../../../plan/session';
import type { ReadForm } from '../../../sheets/read/paper/paper-content';
import type { ReadFollow } from '../../../threads/workbench';
import { factsOf } from '../form/fill-form';
import { inputsOf, movedSince } from './changed-inputs';
import { restsOn } from './rests-on';
import { isSameCell } from './same-cell';

/**
 * Holds the cells of a filled form against its keys, and these against the project of today: the same report as of a brief.
 * @throws Refusal refusal.brief.otherProject; as briefFacts(), where a scenario can no longer be run
 */
export async function verifyForm(
  session: Session,
  { file, keys, found }: ReadForm,
  version: string,
  follow: ReadFollow = {},
): Promise<VerifiedBrief> {
  const { changesSince, moved } = await movedSince(session, keys, file);
  const facts = await factsOf(session, keys.cells, version, follow);
  const results = [...facts.values()].flatMap(formResults);
  const scenarios = new Map<string, ResolvedScenario>();
  for (const id of facts.keys()) scenarios.set(id, (await readScenario(session, id)).resolved);

  const verdictOf = (cell: FormKeys['cells'][number], key: PaperKey, text: string): Verdict => {
    if (!isSameCell(text, cell.written)) return { kind: 'typed', found: text };
    const scenario = scenarios.get(key.scenario ?? '');
    const inputs = moved.flatMap((row, index) =>
      scenario !== undefined && restsOn(key, row, scenario) ? index : [],
    );
    const result: FormResult | undefined = byId(results, cell.result);
    if (result === undefined) return { kind: 'gone', inputs };
    const now = inUnit(result, cell.unit, keys.language);
    return now === cell.value ? { kind: 'holds' } : { kind: 'changed', now: String(now ?? '–'), inputs };
  };
  return {
    file,
    ...onlyMoving(
      keys.cells.map((cell, index) => {
        const key = keyOf(cell);
        return { key, verdict: verdictOf(cell, key, found[index] ?? '') };
      }),
      inputsOf(moved),
    ),
    bare: [],
    leftOut: [],
    changesSince,
    madeWith: keys.version,
  };
}

function keyOf({ sheet, cell, result, unit, value }: FormKeys['cells'][number]): PaperKey {
  const [scenario = '', table = '', row = '', column = ''] = result.split('/').map(decodeURIComponent);
  return {
    id: `${result} ${sheet}!${cell}`,
    scenario,
    table,
    row,
    column,
    unit,
    value: value ?? '',
    decimals: null,
    shown: `${sheet}!${cell}: ${value ?? '–'}`,
  };
}
