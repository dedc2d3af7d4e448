import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, ownDisplay, PROJECT_ROOT, test } from './fixtures/app-test';

/** Of the hundred that `npm run reliability window` kills; each starts the app anew. */
const KILLS = 3;
const SEED = '20261128';

test('a window that is killed while it edits loses nothing that it confirmed', async () => {
  test.setTimeout(240_000);
  const script = join(PROJECT_ROOT, 'tests/reliability/window-kills.mjs');
  const env = { ...process.env, ...ownDisplay(), WINDOW_KILLS: String(KILLS) };
  const { stdout } = await promisify(execFile)(process.execPath, [script, SEED], { env });
  const [, changes = '0'] =
    /kills of the window: (\d+) changes, 0 lost, .* 0 journals set aside, history sound/.exec(stdout) ?? [];
  expect(Number(changes), stdout).toBeGreaterThan(0);
});
