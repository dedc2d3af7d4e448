import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileInside, mimeType } from '../../electron/shell/bundle-files';

const FOLDER = resolve('/app/out/renderer');
const at = (path: string): string | undefined => fileInside(FOLDER, `lodestone-app://bundle${path}`);

test('an address names a file of the bundle, the bare one its page', () => {
  expect(at('/assets/a%20b.js?x#y')).toBe(resolve(FOLDER, 'assets/a b.js'));
  expect(at('/')).toBe(resolve(FOLDER, 'index.html'));
});

test.each([
  '/..%2fsecret',
  '/%2e%2e%2fmain/main.js',
  '/a/..%2f..%2f..%2fetc/passwd',
  '/..%2frenderer-other/a.js',
  '/%00',
  '/..%5csecret',
  '/%E0%A4%A',
])('%s names nothing', (path) => expect(at(path)).toBeUndefined());

test('no address at all leads out of the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '%2e%2e', '%2f', '/', '%5c', '\\', '.', 'renderer-other'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const file = at(`/${pieces.join('')}`);
      expect(file === undefined || file.startsWith(`${FOLDER}/`) || file.startsWith(`${FOLDER}\\`)).toBe(
        true,
      );
    }),
  );
});

test('only kinds of files that a bundle holds have a type', () => {
  expect(mimeType('a.WASM')).toBe('application/wasm');
  expect(mimeType('a.woff2')).toBe('font/woff2');
  expect(mimeType('a.js.map')).toBeUndefined();
  expect(mimeType('a')).toBeUndefined();
});
