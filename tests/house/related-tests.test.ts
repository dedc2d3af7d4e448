import { expect, it } from 'vitest';
import { relatedTests } from '../../scripts/related-tests.mjs';

const USERS = new Map([
  ['shared/a.ts', ['shared/b.ts', 'tests/a.test.ts']],
  ['shared/b.ts', ['electron/c.ts', 'tests/b.test.ts', 'tests/app/b.spec.ts']],
  ['electron/c.ts', ['tests/c.test.tsx', 'shared/b.ts']],
]);

it.each<[changed: string[], found: [test: string, of: string, over: number][]]>([
  [
    ['electron/c.ts'],
    [
      ['tests/c.test.tsx', 'electron/c.ts', 1],
      ['tests/b.test.ts', 'electron/c.ts', 2],
    ],
  ],
  [
    ['shared/a.ts', 'shared/b.ts'],
    [
      ['tests/a.test.ts', 'shared/a.ts', 1],
      ['tests/b.test.ts', 'shared/b.ts', 1],
      ['tests/c.test.tsx', 'shared/b.ts', 2],
    ],
  ],
  [['tests/c.test.tsx'], [['tests/c.test.tsx', 'tests/c.test.tsx', 0]]],
  [['renderer/nobody.ts'], []],
])('a change of %j is tried by the tests that import it, the nearest named', (changed, found) => {
  expect(relatedTests(changed, USERS).map(({ test, of, over }) => [test, of, over])).toEqual(found);
});
