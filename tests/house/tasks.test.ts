import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tasksOf } from '../../scripts/tasks-of.mjs';

const ROOT = join(import.meta.dirname, '../..');
const tasks = tasksOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));

/** The most files that a task may touch. */
const MOST: Readonly<Record<string, number>> = {
  'Add a column to a table': 5,
  'Add a number of a stock': 3,
  'Add a page': 8,
  'Add a shock kind': 2,
  'Add a workbook sheet': 3,
  'Add an import field': 6,
  'Add a command, or an option of one': 3,
};

/** Whether a path of the guide names a file that is there; <anything> stands for one name, or a part of one. */
function isThere(path: string): boolean {
  const [name = '', ...parents] = path.split('/').reverse();
  const folders = parents.reverse().reduce<string[]>(
    (found, part) =>
      found.flatMap((folder) =>
        part.startsWith('<')
          ? readdirSync(join(ROOT, folder), { withFileTypes: true })
              .filter((entry) => entry.isDirectory())
              .map((entry) => join(folder, entry.name))
          : existsSync(join(ROOT, folder, part))
            ? [join(folder, part)]
            : [],
      ),
    [''],
  );
  const pattern = new RegExp(`^${name.replace(/[.]/g, '\\.').replace(/<[^>]+>/g, '[\\w-]+')}$`);
  return folders.some((folder) => readdirSync(join(ROOT, folder)).some((file) => pattern.test(file)));
}

it('the guide has the tasks that come up most', () => {
  expect(Object.keys(MOST)).toEqual(expect.arrayContaining(tasks.map(({ task }) => task)));
});

it.each(tasks.map(({ task, files }) => [task, files] as const))(
  '%s: few files, each there',
  (task, files) => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(MOST[task] ?? 0);
    expect(files.filter((file) => !isThere(file))).toEqual([]);
  },
);
