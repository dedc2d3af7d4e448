import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test('a stock goes with what scenarios say of it, once a person has seen what that is, and comes back by one undo', async ({
  page,
}) => {
  await setLook(page, 'ja', 'light');
  await goTo(page, 'stocks');
  const cell = page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Dy-national"] [col-id="tonnes"]');
  const home = page.locator('[data-pane="main"] [data-home]');
  await cell.click();
  await page.getByTestId('remove-stock').click();
  const dialog = page.getByTestId('remove-row-dialog');
  await expect(dialog).toContainText('ジスプロシウム、国家備蓄');
  await expect(dialog).toContainText('上書き');
  await dialog.getByRole('button', { name: /行を削除/ }).click();
  await expect(cell).toHaveCount(0);
  await expect(page.getByTestId('live-region')).toContainText('削除しました：ジスプロシウム、国家備蓄');
  await expect(home).toBeFocused();
  await page.getByTestId('undo').click();
  await expect(cell).toBeVisible();

  // One of which nothing else speaks goes at once.
  const firm = page.getByTestId('stock-grid').locator('[row-id="stock-jpn-Gd-firm"] [col-id="tonnes"]');
  await firm.click();
  await page.getByTestId('remove-stock').click();
  await expect(firm).toHaveCount(0);
  await expect(page.getByTestId('live-region')).toContainText('削除しました：ガドリニウム、企業在庫');
  await expect(home).toBeFocused();
});

test('a scenario that goes leaves the focus to the one that is shown then, and one with children says why it stays', async ({
  page,
}) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'scenarios');
  const items = page.getByTestId('scenario-item');
  const parent = items.filter({ hasText: /^2010 stop\d/ });
  await parent.click();
  await expect(page.getByTestId('scenario-remove')).toBeDisabled();
  await parent.press('Delete');
  await expect(page.getByTestId('live-region')).toContainText('Delete them first');
  const child = items.filter({ hasText: '2010 stop, 42 days' });
  await child.click();
  await page.getByTestId('scenario-remove').click();
  await expect(child).toHaveCount(0);
  await expect(parent).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(child).toHaveCount(1);
});
