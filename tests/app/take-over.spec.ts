import { join } from 'node:path';
import { createProject } from '../../electron/store/create-project';
import { WASM } from '../places';
import { everyRow } from '../store/support/rows';
import { expect, test } from './fixtures/app-test';
import { choosePaths } from './journey/dialogs';

test('a project that another has open is taken over here once it is closed there, and not before', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'held.lodestone');
  const other = await createProject({ path, name: 'held', wasmPath: WASM, rows: everyRow(), who: 'Aoki' });
  await page.getByTestId('document-name').locator('b').waitFor();
  await choosePaths(app, path);
  await page.keyboard.press('ControlOrMeta+O');
  const bar = page.getByTestId('read-only');
  await expect(bar).toContainText('Aoki');
  await page.waitForTimeout(4_000); // longer than between two looks
  await expect(page.getByTestId('take-over')).toHaveCount(0);
  other.close();
  await page.getByTestId('take-over').click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByTestId('safe-state')).not.toHaveClass(/is-not/);
});
