import type { AppStart } from '@shared/features/files/contract';
import type { ProjectInfo } from '@shared/model/project-info';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForDroppedFiles } from '../../renderer/features/importing/dropped-files';
import { importState } from '../../renderer/features/importing/import-state';
import { notices, putAwayNotice } from '../../renderer/kit/state/notices';
import { projectOpened, session } from '../../renderer/kit/state/session';
import { whereabouts } from '../../renderer/shell/areas';
import { type FakeMain, fakeMain } from './fake-main';

const PROJECT = { revision: 7 } as ProjectInfo; // all that the session reads
const START = {} as AppStart; // main has answered
const BEFORE = { ...session.get(), start: null, project: null, notice: null };
const DROPPED = { kind: 'file.dropped', handle: 'h1', name: 'offer.csv', count: 1 } as const;

let main: FakeMain;
beforeEach(() => {
  main = fakeMain();
  session.set(BEFORE);
  putAwayNotice();
  whereabouts.set({ areaId: 'overview', atHome: false });
  return listenForDroppedFiles();
});

const looked = () => vi.waitFor(() => expect(main.of('importing.inspect')).toHaveLength(1));

describe('a file dropped on the window', () => {
  it('opens the import while a project is open', async () => {
    projectOpened(PROJECT);
    session.set((before) => ({ ...before, start: START }));
    main.push(DROPPED);
    await looked();
    expect(whereabouts.get().areaId).toBe('importing');
  });

  it('waits for the project that is being opened', async () => {
    main.push(DROPPED);
    expect([main.of('importing.inspect'), notices.get().notice]).toEqual([[], null]);
    projectOpened(PROJECT, { code: 'app.broken', params: { detail: 'a word about the opening' } });
    expect(main.of('importing.inspect')).toEqual([]);
    session.set((before) => ({ ...before, start: START }));
    await looked();
    expect(whereabouts.get().areaId).toBe('importing');
    await vi.waitFor(() => expect(importState.get().lookingName).toBe('offer.csv'));
  });

  it('is told that there is no project to read it into', () => {
    main.push(DROPPED);
    session.set((before) => ({ ...before, start: START }));
    expect(notices.get().notice).toEqual({
      code: 'importing.dropNeedsProject',
      params: { name: 'offer.csv' },
    });
    expect(main.of('importing.inspect')).toEqual([]);
  });
});
