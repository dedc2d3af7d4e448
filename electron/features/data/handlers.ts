import { recordOf } from '@shared/base/keys-of';
import { TABLE_NAMES } from '@shared/model/tables';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { openSession } from '../../plan/open-session';
import { keepsSecrets } from '../../plan/policy';
import { countDependents, dependentsOf } from './dependents';
import { addRows, setCells } from './edit-rows';
import { addPack } from './pack/pack';
import { pasteCells } from './paste-cells';
import { pasteLines } from './paste-lines';
import { removeRows } from './remove-rows';
import { namedRows, sliceOf } from './slice';
import { writeTable } from './write-table';

/** The register: every table of the project. */
export function handlers({ session, files, policy, push }: AppContext): HandlersOf<'data'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'data.tables': async () => {
      const { counts } = await session.project.info();
      return recordOf(TABLE_NAMES, (name) => counts[name] ?? 0);
    },
    'data.rows': ({ from, count, ...asked }) => sliceOf(session, asked, from, count),
    'data.named': ({ table, text, most }) => namedRows(session, table, text, most),
    'data.set': async ({ table, cells }) => changed((await setCells(session, table, cells, true)).length),
    'data.paste': async ({ table, cells }) => {
      const pasted = await pasteCells(session, table, cells);
      return pasted.problems.length > 0 ? pasted : changed(pasted);
    },
    'data.pasteLines': async ({ table, lines, agreed }) => {
      const pasted = await pasteLines(session, table, lines, agreed);
      return pasted.problems.length > 0 || pasted.asked !== null ? pasted : changed(pasted);
    },
    'data.add': async ({ table, rows }) =>
      changed((await addRows(session, table, rows, true)).map(({ row }) => row.id)),
    'data.hanging': async ({ table, ids }) =>
      countDependents(await dependentsOf(session, table, ids), table, ids),
    'data.remove': async ({ table, ids, withDependents }) => {
      await removeRows(session, table, ids, withDependents);
      return changed(null);
    },
    'data.addPack': async ({ handle }) => {
      const answer = await addPack(session, files.path(handle, 'mineral_pack'));
      return answer.written === 0 ? answer : changed(answer);
    },
    'data.write': async ({ handle, ...asked }) => {
      const leavesOut = keepsSecrets(policy);
      const seen = leavesOut ? await openSession(session) : session;
      return files.write(handle, 'export_table', (path) => writeTable(seen, asked, path, leavesOut));
    },
  };
}
