import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { choosePaths } from './journey/dialogs';
import { goTo, pick } from './journey/verbs';

const NAMES = { en: 'Save an open copy', ja: '他のプログラム用に出力' } as const;

for (const language of LANGUAGES)
  test(`an open copy is saved with the run of a scenario, and without what stays in the house (${language})`, async ({
    app,
    page,
  }, info) => {
    await setLook(page, language, language === 'en' ? 'light' : 'dark');
    await goTo(page, 'shares');
    await pick(page, 'scenario', /25 ?%/);
    await page.keyboard.press('Control+E');
    await page.getByTestId('search-field').fill(NAMES[language]);
    await page.getByTestId('found-command.saveOpen').click();
    const dialog = page.getByTestId('open-copy-dialog');
    await expect(dialog.getByRole('heading', { name: NAMES[language] })).toBeVisible();
    await expect(dialog.getByRole('combobox')).toHaveValue('licences-25');
    await expect(dialog.getByRole('checkbox')).toBeChecked();
    await page.screenshot({ path: info.outputPath('open-copy.png') });
    const folder = info.outputPath('chosen');
    mkdirSync(folder, { recursive: true });
    await choosePaths(app, folder);
    await dialog.getByRole('button').first().click();
    await expect(dialog).toHaveCount(0);
    const [name = ''] = readdirSync(folder);
    await expect(page.getByTestId('live-region')).toContainText(name);
    const copy = join(folder, name);
    const descriptor = JSON.parse(readFileSync(join(copy, 'datapackage.json'), 'utf8')) as {
      readonly 'lodestone:redacted': boolean;
      readonly resources: readonly { readonly path: string }[];
    };
    expect(descriptor['lodestone:redacted']).toBe(true);
    const paths = descriptor.resources.map(({ path }) => path);
    expect(paths).toContain('runs/licences-25/lines.csv');
    for (const path of paths) expect(readFileSync(join(copy, path)).length).toBeGreaterThan(0);
    // Secret stocks are no row of it.
    const idsOf = (table: string) =>
      readFileSync(join(copy, `data/${table}.csv`), 'utf8')
        .split('\n')
        .map((row) => row.split(',')[0] ?? '');
    expect(idsOf('use')).toContain('use-jpn-medical');
    expect(idsOf('stock').filter((id) => id.startsWith('stock-jpn-'))).toEqual([]);
  });
