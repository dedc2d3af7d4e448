import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import {
  firstPreferences,
  readRemembered,
  withoutRecent,
  withRecent,
  writeRemembered,
} from '../../electron/backend/preferences';
import { country, material } from '../ids';
import { newFolder } from '../tidy-up';

const FIRST = firstPreferences('en-US');
const PLACE = {
  projectId: 'p',
  areaId: 'stocks',
  economyId: country('JPN'),
  materialId: material('Dy'),
  stage: 'separation',
  year: 2027,
  scenarioId: 's',
} as const;

describe('what is remembered', () => {
  it('comes back as it was written, also from a folder that was not there', async () => {
    const path = join(newFolder(), 'deep', 'remembered.json');
    const value = {
      preferences: {
        language: 'ja',
        theme: 'dark',
        density: 'compact',
        zoom: 3,
        clockRows: 'materials',
        stockMeasure: 'cover',
      },
      recentProjects: ['/a.lodestone'],
      folders: { import_file: '/in' },
      grids: { 'need-grid': { order: ['name', 'tier'], widths: { name: 320 } } },
      openedAt: { '/a.lodestone': '2026-11-27T01:02:03.000Z' },
      place: PLACE,
      looks: { project: { day: isoDate('2026-11-20'), revision: 7 } },
      window: { x: -1200, y: 40, width: 1400, height: 900, maximized: false },
    } as const;
    await writeRemembered(path, value);
    expect(readRemembered(path)).toEqual(value);
  });

  it('of an older version is in the actual size with the lines of a scenario in tonnes, and leaves to the project who writes', async () => {
    const path = join(newFolder(), 'remembered.json');
    const { zoom: _zoom, clockRows: _rows, stockMeasure: _measure, ...preferences } = FIRST.preferences;
    writeFileSync(path, JSON.stringify({ ...FIRST, preferences, author: { office: '課', name: 'A' } }));
    expect(readRemembered(path)).toEqual(FIRST);
  });

  it.each<[string, object]>([
    ['a place without its material', { place: { ...PLACE, materialId: undefined } }],
    ['a place in half a year', { place: { ...PLACE, year: 2026.5 } }],
    ['a window without an edge', { window: { x: 0, y: 0, width: 100, maximized: false } }],
    ['a look at no revision', { looks: { project: { day: '2026-11-20' } } }],
    ['instants that are none', { openedAt: { a: 7 } }],
  ])('passes %s over, and keeps the rest', (_what, said) => {
    const path = join(newFolder(), 'remembered.json');
    writeFileSync(path, JSON.stringify({ ...FIRST, ...said }));
    expect(readRemembered(path)).toEqual(FIRST);
  });

  it.each([
    ['nothing', null],
    ['an empty file', ''],
    ['a half-written file', '{"preferences":{"language":"ja"'],
    ['another file', '[1, 2]'],
    [
      'a language that is not ours',
      JSON.stringify({ ...FIRST, preferences: { ...FIRST.preferences, language: 'fr' } }),
    ],
    [
      'a size beyond the largest',
      JSON.stringify({ ...FIRST, preferences: { ...FIRST.preferences, zoom: 7 } }),
    ],
    [
      'rows of a clock that are not ours',
      JSON.stringify({ ...FIRST, preferences: { ...FIRST.preferences, clockRows: 'suppliers' } }),
    ],
    [
      'a measure that is not ours',
      JSON.stringify({ ...FIRST, preferences: { ...FIRST.preferences, stockMeasure: 'lots' } }),
    ],
    ['a missing part', JSON.stringify({ preferences: FIRST.preferences })],
  ])('%s is a first start', (_what, text) => {
    const path = join(newFolder(), 'remembered.json');
    if (text !== null) writeFileSync(path, text);
    expect(readRemembered(path)).toBeNull();
  });

  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('starts on a system in "%s" in %s', (system, language) => {
    expect(firstPreferences(system).preferences.language).toBe(language);
  });

  it('is whole after many writes at once, and nothing lies beside it', async () => {
    const folder = newFolder();
    const path = join(folder, 'remembered.json');
    const projects = Array.from({ length: 20 }, (_, index) => `/${index}.lodestone`);
    await Promise.all(
      projects.map((project) => writeRemembered(path, { ...FIRST, recentProjects: [project] })),
    );
    expect(readdirSync(folder)).toEqual(['remembered.json']);
    expect(JSON.parse(readFileSync(path, 'utf8')).recentProjects).toEqual(['/19.lodestone']);
  });

  it('has the newest project first, each once, eight at most', () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'c'];
    const after = paths.reduce((before, path, day) => withRecent(before, path, `day ${day}`), FIRST);
    expect(after.recentProjects).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
    expect(after.openedAt.c).toBe('day 9');
    expect(Object.keys(after.openedAt).sort()).toEqual([...after.recentProjects].sort());
  });

  it('loses the one that is taken off the list, and when it was opened', () => {
    const both = ['a', 'b'].reduce((before, path) => withRecent(before, path, 'then'), FIRST);
    const { recentProjects, openedAt } = withoutRecent(both, 'b');
    expect([recentProjects, openedAt]).toEqual([['a'], { a: 'then' }]);
  });
});
