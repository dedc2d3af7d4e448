import type { AppStart } from '@shared/features/files/contract';
import type { ProjectInfo } from '@shared/model/project-info';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { select, selection } from '../../renderer/kit/state/selection';
import { projectOpened, session } from '../../renderer/kit/state/session';
import { type Area, showArea, showHome, whereabouts } from '../../renderer/shell/areas';
import { keepPlace } from '../../renderer/shell/keep-place';
import { material } from '../ids';
import { type FakeMain, fakeMain } from './fake-main';

const AREAS = [{ id: 'overview' }, { id: 'stocks' }] as unknown as readonly Area[]; // all that is looked at
const PROJECT = { projectId: 'p', revision: 1 } as ProjectInfo; // likewise
const FIRST = selection.get();
const PLACE = { projectId: 'p', areaId: 'stocks', ...FIRST, materialId: material('Tb'), scenarioId: 's' };

let main: FakeMain;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  main = fakeMain();
  session.set((before) => ({ ...before, start: null, project: null }));
  selection.set(FIRST);
  showArea('overview');
  stop = keepPlace(AREAS);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const started = (place: AppStart['place']): void => {
  projectOpened(PROJECT);
  session.set((before) => ({ ...before, start: { place } as AppStart })); // all that is looked at
};
const rest = () => vi.advanceTimersByTimeAsync(500);

it('goes on where the person was, and keeps nothing anew for it', async () => {
  started(PLACE);
  expect([whereabouts.get().areaId, selection.get().materialId, selection.get().scenarioId]).toEqual([
    'stocks',
    'Tb',
    's',
  ]);
  await rest();
  expect(main.of('app.keepPlace')).toEqual([]);
});

it('stays where it is for a page that this version has not', () => {
  started({ ...PLACE, areaId: 'gone' });
  expect(whereabouts.get().areaId).toBe('overview');
});

it('keeps the last of several pages, once, and no visit at home', async () => {
  started(null);
  showArea('stocks');
  showArea('overview');
  showArea('stocks');
  select({ year: 2030 });
  await rest();
  showHome();
  await rest();
  expect(main.of('app.keepPlace').map(({ input }) => input)).toEqual([
    { projectId: 'p', areaId: 'stocks', ...FIRST, year: 2030 },
  ]);
});

it('keeps nothing while no project is open', async () => {
  select({ year: 2031 });
  showArea('stocks');
  await rest();
  expect(main.of('app.keepPlace')).toEqual([]);
});

it('keeps the place beside edits that follow each other without a rest', async () => {
  started(null);
  select({ materialId: material('Tb') });
  for (let revision = 2; revision < 8; revision++) {
    await vi.advanceTimersByTimeAsync(100);
    session.set((before) => ({ ...before, project: { ...PROJECT, revision } }));
  }
  expect(main.of('app.keepPlace')).toHaveLength(1);
});

it('keeps the place of a page that goes before it has rested', () => {
  window.dispatchEvent(new Event('pagehide'));
  expect(main.of('app.keepPlace')).toEqual([]);
  started(null);
  showArea('stocks');
  window.dispatchEvent(new Event('pagehide'));
  expect(main.of('app.keepPlace').map(({ input }) => input)).toEqual([
    { projectId: 'p', areaId: 'stocks', ...FIRST },
  ]);
});
