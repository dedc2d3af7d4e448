import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share } from '@shared/model/tables/share';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, inspectMerge, type MergeAsked } from '../../../electron/features/merge/merge-projects';
import type { Session } from '../../../electron/plan/session';
import { share } from '../../store/support/rows';
import { askedOf, type CopyFiles, remove, rowOf, twoCopies, write } from './copies';

let mine: Session;
let theirs: Session;
let files: CopyFiles;
beforeEach(async () => {
  ({ mine, theirs, files } = await twoCopies());
});

const look = (more: Partial<MergeAsked> = {}) => inspectMerge(mine, askedOf(files, more));
const put = (row: Share): RowChange => ({ table: 'share', op: 'put', row });

/** A scenario of theirs that says a percentage of one share. */
async function scenarioOf(id: string, key: string): Promise<void> {
  const scenario = newRow(TABLES.scenario, { id, name: `Ban ${id}`, parentId: 'sc1' });
  const override = newRow(TABLES.override, {
    id: `${id}-o`,
    scenarioId: id,
    field: 'share.percent' as const,
    value: 5,
    key,
  });
  await write(
    theirs,
    'Brown',
    { table: 'scenario', op: 'put', row: scenario },
    { table: 'override', op: 'put', row: override },
  );
}

describe('an override of a row that the project lacks', () => {
  it('is left out and told where its scenario is brought over alone and nothing can stand in for the row', async () => {
    await write(theirs, 'Brown', put(share('metal', 'lynas', 2026, 40, { stage: 'metal' })));
    await scenarioOf('t1', 'JPN|Dy|metal|2026|lynas');
    const view = await look({ scenarioId: 't1' });
    expect(view.rowless).toMatchObject([
      {
        scenario: 'Ban t1',
        row: 'Japan, Dysprosium, Metal and alloy, 2026, lynas',
        field: 'Share',
        value: expect.stringMatching(/^5\s%$/),
        by: { who: 'Brown' },
        becomes: 'left',
      },
    ]);
    expect(view.taken.map(({ table }) => table)).toEqual(['scenario']);
    await applyMerge(mine, askedOf(files, { scenarioId: 't1' }));
    expect(await rowOf(mine, 'override', 't1-o')).toBeUndefined();
  });

  it('is taken with the row where the whole project is merged', async () => {
    await write(theirs, 'Brown', put(share('metal', 'lynas', 2026, 40, { stage: 'metal' })));
    await scenarioOf('t1', 'JPN|Dy|metal|2026|lynas');
    const view = await look();
    expect(view.rowless).toEqual([]);
    await applyMerge(mine, askedOf(files));
    expect(await rowOf(mine, 'override', 't1-o')).toMatchObject({ value: 5 });
    expect(await rowOf(mine, 'share', 'metal')).toMatchObject({ value: 40 });
  });

  it('is taken and told where the scenario makes a row that theirs has in its plan', async () => {
    await write(theirs, 'Brown', put(share('more', 'arafura', 2026, 0)));
    await scenarioOf('t2', 'JPN|Dy|separation|2026|arafura');
    const view = await look({ scenarioId: 't2', otherwise: 'theirs' });
    expect(view.rowless).toMatchObject([{ scenario: 'Ban t2', becomes: 'made' }]);
    expect(view.taken.map(({ table }) => table)).toEqual(['scenario', 'override']);
  });

  it('is left out and told where neither copy has the row', async () => {
    await scenarioOf('t3', 'JPN|Dy|magnet|2026|lynas');
    expect((await look()).rowless).toMatchObject([{ scenario: 'Ban t3', becomes: 'nowhere' }]);
  });

  it('says no word of a year of which scenarios alone speak', async () => {
    await scenarioOf('t4', 'JPN|Dy|separation|2031|lynas');
    const view = await look();
    expect(view.rowless).toEqual([]);
    expect(view.taken.map(({ table }) => table)).toEqual(['scenario', 'override']);
  });

  it('is a conflict that names its scenario where mine took the row out', async () => {
    await remove(mine, 'Aoki', ['share', 'c2026']);
    await scenarioOf('t5', 'JPN|Dy|separation|2026|iluka');
    const gone = (await look()).conflicts.find(({ kind }) => kind === 'gone');
    expect(gone).toMatchObject({ table: 'share', theirs: 'in use: Overrides 1 (in Ban t5)' });
  });
});
