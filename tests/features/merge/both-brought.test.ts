import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, inspectMerge, type MergeAsked } from '../../../electron/features/merge/merge-projects';
import type { Session } from '../../../electron/plan/session';
import { JPN, share, supplier } from '../../store/support/rows';
import { askedOf, type CopyFiles, rowOf, set, twoCopies, write } from './copies';

let mine: Session;
let theirs: Session;
let files: CopyFiles;
beforeEach(async () => {
  ({ mine, theirs, files } = await twoCopies());
});

const asked = (more: Partial<MergeAsked> = {}) => askedOf(files, more);
const look = (more: Partial<MergeAsked> = {}) => inspectMerge(mine, asked(more));

describe('rows that both brought', () => {
  it('are one by their key, or by what files know them by, whatever their ids', async () => {
    const own = (id: string, of: string, nameEn: string) => [
      { table: 'supplier', op: 'put', row: supplier(of, JPN, { nameEn, nameJa: nameEn }) } as const,
      { table: 'share', op: 'put', row: share(id, of, 2027, 20) } as const,
      {
        ...({ table: 'override', op: 'put' } as const),
        row: newRow(TABLES.override, {
          id: `${id}-o`,
          scenarioId: 'sc1',
          field: 'share.percent',
          value: 30,
          key: `JPN|Dy|separation|2027|${of}`,
        }),
      },
    ];
    await write(mine, 'Aoki', ...own('mine-share', 'mine-supplier', 'Yttrium Works'));
    await write(theirs, 'Brown', ...own('theirs-share', 'theirs-supplier', 'Yttrium Works'));
    await set(theirs, 'Brown', 'share', 'theirs-share', { locked: true });
    const view = await look();
    expect([view.total, view.conflicts.map(({ name, field }) => [name, field])]).toEqual([
      0,
      [[expect.stringContaining('Yttrium Works'), 'Locked']],
    ]);
    await applyMerge(mine, asked({ otherwise: 'theirs' }));
    expect(await rowOf(mine, 'share', 'mine-share')).toMatchObject({
      locked: true,
      supplierId: 'mine-supplier',
    });
    expect((await mine.project.rows('share')).length).toBe(7);
  });
});
