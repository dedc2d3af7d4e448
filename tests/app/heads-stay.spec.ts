import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { cellIn, openArea } from './journey/grids';

test('the heads of a table stay drawn while cells are chosen and written', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await openArea(page, 'data', 'supplier');
  const cell = cellIn(page, 'data-grid', 'lynas-kuantan', 'leadTimeDays');
  await cell.waitFor();
  const heads = page.getByTestId('data-grid').locator('.ld-head-filter');
  await expect(heads.first()).toBeVisible();
  const held = await heads.evaluateAll((all) => {
    for (const one of all) one.setAttribute('data-seen', '');
    return all.length;
  });
  const same = page.getByTestId('data-grid').locator('.ld-head-filter[data-seen]');
  await cell.click();
  await cellIn(page, 'data-grid', 'lynas-kuantan', 'kind').click();
  await expect(page.locator('[data-pane="inspector"]')).toContainText('Lynas');
  await expect(same).toHaveCount(held);
  await cell.click();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText(/77/);
  await expect(same).toHaveCount(held);
});
