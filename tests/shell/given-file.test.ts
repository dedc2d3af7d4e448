import { expect, it } from 'vitest';
import { givenFile, handedOver } from '../../electron/shell/given-file';

const APP = '/opt/lodestone';

it.each([
  ['a packaged start', ['lodestone', '/plans/a.lodestone'], '/plans/a.lodestone'],
  ['a relative path', ['lodestone', 'a.lodestone'], '/home/kei/a.lodestone'],
  ['switches before it', ['lodestone', '--no-sandbox', '--lang=ja', 'a.lodestone'], '/home/kei/a.lodestone'],
  ['an app that is not packaged', ['electron', '--no-sandbox', APP, 'a.lodestone'], '/home/kei/a.lodestone'],
  ['the same by a longer name', ['electron', `${APP}/`, 'a.lodestone'], '/home/kei/a.lodestone'],
  ['another ending, which is refused where it is opened', ['lodestone', 'a.txt'], '/home/kei/a.txt'],
  ['the first of several', ['lodestone', 'a.lodestone', 'b.lodestone'], '/home/kei/a.lodestone'],
  ['no file', ['lodestone', '--no-sandbox', ''], null],
  ['only the app', ['electron', APP], null],
])('names the project of %s', (_name, argv, path) => {
  expect(givenFile(argv, APP, '/home/kei')).toBe(path);
});

it.each([
  [{ given: '/plans/a.lodestone' }, '/plans/a.lodestone'],
  [{ given: null }, null],
  [{ given: 7 }, null],
  [{}, null],
  ['/plans/a.lodestone', null],
  [null, null],
])('hears of another start %o', (data, path) => {
  expect(handedOver(data)).toBe(path);
});
