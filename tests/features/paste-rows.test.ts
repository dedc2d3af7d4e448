import type { PastedRows } from '@shared/features/data/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { pasteRows } from '../../electron/features/data/paste-rows';
import { tableRows, valuesOf } from '../../electron/features/data/table-rows';
import { undo } from '../../electron/features/files/undo-redo';
import { createProject } from '../../electron/plan/open-project';
import type { Session } from '../../electron/plan/session';
import { everyRow } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

let session: Session;
beforeEach(async () => {
  session = emptySession('en');
  await createProject(session, `${newFolder()}/every.lodestone`, { rows: everyRow(), dataDate: null });
});

const sources = async () => (await tableRows(session, 'source')).map(valuesOf);
const idOfFirst = async () => String((await sources())[0]?.id);
const NEW = { title: 'Customs', mark: 'known' };

/** Where each problem is, at which field, and why. */
const said = ({ problems }: PastedRows) =>
  problems.map(({ at, field, text, why }) => [
    at === null ? null : 'id' in at ? 'row' : at.line,
    field,
    text,
    why.code,
  ]);

describe('a block pasted into the register', () => {
  it('changes rows that are there and adds those beyond the end, as one change', async () => {
    const before = await sources();
    const id = await idOfFirst();
    const cells = [{ id, field: 'title', text: 'Yearbook' }];
    const pasted = await pasteRows(session, 'source', cells, [NEW, { ...NEW, title: 'Survey' }]);
    expect(pasted).toMatchObject({ problems: [], changed: 1 });
    const after = await sources();
    expect(after.map(({ title }) => title).sort()).toEqual(
      ['Yearbook', 'Customs', 'Survey', ...before.slice(1).map(({ title }) => title)].sort(),
    );
    expect(new Set(pasted.ids)).toEqual(
      new Set(after.filter(({ title }) => title === 'Customs' || title === 'Survey').map((row) => row.id)),
    );
    await undo(session);
    expect(await sources()).toEqual(before);
  });

  it.each([
    ['1.234', '2,5', [1234, 2.5]],
    ['1.234', '2.5', [1.234, 2.5]],
  ])('reads %s beside %s by the decimal mark that the block shows', async (opening, least, expected) => {
    const stock = async () => {
      const [first] = await tableRows(session, 'stock');
      if (first === undefined) throw new Error('no stock');
      return valuesOf(first);
    };
    const id = String((await stock()).id);
    const cells = [
      { id, field: 'tonnes', text: opening },
      { id, field: 'maximum', text: '' },
      { id, field: 'minimum', text: least },
    ];
    expect((await pasteRows(session, 'stock', cells, [])).problems).toEqual([]);
    const { tonnes, minimum } = await stock();
    expect([tonnes, minimum]).toEqual(expected);
  });

  it('is told every refusal with its cell, and nothing of it is written', async () => {
    const before = await sources();
    const id = await idOfFirst();
    const cells = [
      { id, field: 'title', text: 'Yearbook' },
      { id, field: 'mark', text: 'perhaps' },
    ];
    const pasted = await pasteRows(session, 'source', cells, [
      NEW,
      { mark: 'known' },
      { ...NEW, mark: 'never' },
    ]);
    expect(said(pasted)).toEqual([
      ['row', 'mark', 'perhaps', 'refusal.data.value'],
      [1, null, 'known', 'refusal.data.empty'],
      [2, null, 'Customs never', 'refusal.data.value'],
    ]);
    expect(pasted).toMatchObject({ ids: [], changed: 0 });
    expect(await sources()).toEqual(before);
  });
});
