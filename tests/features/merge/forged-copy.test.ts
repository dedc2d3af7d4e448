import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, inspectMerge } from '../../../electron/features/merge/merge-projects';
import { openProject } from '../../../electron/plan/open-project';
import type { Session } from '../../../electron/plan/session';
import type { Sql } from '../../../electron/store/sql';
import { asOtherProgram } from '../../store/support/other-program';
import { askedOf, type CopyFiles, rowOf, set, twoCopies } from './copies';

let mine: Session;
let theirs: Session;
let files: CopyFiles;
beforeEach(async () => {
  ({ mine, theirs, files } = await twoCopies());
});

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.notice,
  );

const COLUMNS =
  'seq, id, kind, of_seq, at, who, label, reason, row_count, payload_hash, prev_hash, hash, payload';

/** The newest link of a file, put behind those of another. */
async function pasteNewest(from: string, to: string): Promise<void> {
  let newest: ReturnType<Sql['all']>[number] = [];
  await asOtherProgram(from, (sql) => {
    newest = sql.first(`SELECT ${COLUMNS} FROM change_set ORDER BY seq DESC LIMIT 1`) ?? [];
  });
  await asOtherProgram(to, (sql) =>
    sql.run(`INSERT INTO change_set (${COLUMNS}) VALUES (${newest.map(() => '?').join(', ')})`, [...newest]),
  );
}

describe('a copy that was written around the program', () => {
  it('with my newest change pasted behind its history took back what I had confirmed', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1 });
    await theirs.close();
    await mine.close();
    await pasteNewest(files.mine, files.theirs);
    await openProject(mine, files.mine, 'refuse');
    const refusal = {
      code: 'refusal.merge.unexplained',
      params: { file: 'theirs.lodestone', rows: [expect.stringMatching(/^Stocks: .*Japan/)] },
      place: { file: 'theirs.lodestone' },
    };
    expect(await refusalOf(inspectMerge(mine, askedOf(files)))).toMatchObject(refusal);
    expect(await refusalOf(applyMerge(mine, askedOf(files)))).toMatchObject(refusal);
    expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 1 });
  });

  it.each([
    ['its stocks times ten', 'UPDATE stock SET tonnes = tonnes * 10', 'unexplained'],
    ['a row that nobody took out', 'DELETE FROM stock', 'unexplained'],
    [
      'a change under another name, with the hash that it had',
      "UPDATE change_set SET who = 'Nobody' WHERE seq = 1",
      'altered',
    ],
    [
      'the rows of its first change dropped, so that nothing explains them',
      'UPDATE change_set SET payload = NULL WHERE seq = 1; UPDATE stock SET tonnes = 1',
      'untold',
    ],
  ])('came in with %s', async (_what, script, code) => {
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2 });
    await theirs.close();
    await asOtherProgram(files.theirs, (sql) => sql.script(script));
    expect(await refusalOf(inspectMerge(mine, askedOf(files)))).toMatchObject({
      code: `refusal.merge.${code}`,
      place: { file: 'theirs.lodestone' },
    });
    expect(
      await refusalOf(inspectMerge(mine, askedOf(files, { theirs: files.base, base: files.theirs }))),
    ).toMatchObject({
      place: { file: 'theirs.lodestone' },
    });
  });

  it('is refused also where it is mine: whose change a row of it is nobody knows', async () => {
    await theirs.close();
    await mine.close();
    await asOtherProgram(files.mine, (sql) => sql.script('UPDATE stock SET tonnes = tonnes * 10'));
    await openProject(mine, files.mine, 'refuse');
    expect(await refusalOf(inspectMerge(mine, askedOf(files)))).toMatchObject({
      code: 'refusal.merge.unexplained',
      place: { file: 'mine.lodestone' },
    });
  });
});
