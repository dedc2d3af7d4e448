import type { AppStart } from '@shared/features/files/contract';
import type { ProjectInfo } from '@shared/model/project-info';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForGivenProjects } from '../../renderer/features/files/given-project';
import { projectOpened, session } from '../../renderer/kit/state/session';
import { losing, tellUnkept } from '../../renderer/kit/state/unkept';
import { type FakeMain, fakeMain } from './fake-main';

const START = {} as AppStart; // main has answered
const BEFORE = { ...session.get(), start: null, project: null, notice: null };
const GIVEN = { kind: 'project.given', handle: 'h1' } as const;

let unkept: string[] = [];
tellUnkept(() => unkept);

let main: FakeMain;
beforeEach(() => {
  main = fakeMain();
  unkept = [];
  session.set(BEFORE);
  return listenForGivenProjects();
});

// Other tests share the store of what is not kept.
afterEach(() => {
  unkept = [];
});

const asked = () => main.of('project.open').map(({ input }) => input);
const started = () => session.set((before) => ({ ...before, start: START }));

describe('a project that is given from outside of the window', () => {
  it('is opened', async () => {
    started();
    main.push(GIVEN);
    await vi.waitFor(() => expect(asked()).toEqual([{ handle: 'h1' }]));
  });

  it('comes after the project of the start, which would take its place else', async () => {
    main.push(GIVEN);
    projectOpened({ revision: 7 } as ProjectInfo); // all that the session reads
    expect(asked()).toEqual([]);
    started();
    await vi.waitFor(() => expect(asked()).toEqual([{ handle: 'h1' }]));
  });

  it.each([
    ['yes', true, [{ handle: 'h1' }]],
    ['no', false, []],
  ] as const)('waits for the question about what would be lost: %s', async (_said, goOn, opened) => {
    started();
    unkept = ['Ban on Dy'];
    main.push(GIVEN);
    expect([losing.get().question?.names, asked()]).toEqual([['Ban on Dy'], []]);
    losing.get().question?.answer(goOn);
    await new Promise((later) => setTimeout(later));
    expect(asked()).toEqual(opened);
  });
});
