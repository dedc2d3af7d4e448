import { valuesOf } from '@shared/base/values-of';
import type { PastedRows } from '@shared/features/data/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { pasteCells } from '../../electron/features/data/paste-cells';
import { tableRows } from '../../electron/features/data/table-rows';
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

/** Where each problem is, at which field, and why. */
const said = ({ problems }: PastedRows) =>
  problems.map(({ at, field, text, why }) => [
    at === null ? null : 'id' in at ? 'row' : at.line,
    field,
    text,
    why.code,
  ]);

describe('cells pasted into the register', () => {
  it('change rows that are there, as one change', async () => {
    const before = await sources();
    const id = await idOfFirst();
    const cells = [
      { id, field: 'title', text: 'Yearbook' },
      { id, field: 'sheet', text: 'T' },
    ];
    expect(await pasteCells(session, 'source', cells)).toMatchObject({ problems: [], changed: 1 });
    expect((await sources())[0]).toMatchObject({ title: 'Yearbook', sheet: 'T' });
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
    expect((await pasteCells(session, 'stock', cells)).problems).toEqual([]);
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
    const pasted = await pasteCells(session, 'source', cells);
    expect(said(pasted)).toEqual([['row', 'mark', 'perhaps', 'refusal.data.value']]);
    expect(pasted).toMatchObject({ ids: [], changed: 0 });
    expect(await sources()).toEqual(before);
  });
});
