import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test('a price that rises in a scenario is kept by itself, has its days, and goes by one undo', async ({
  page,
}) => {
  await setLook(page, 'ja', 'dark');
  await goTo(page, 'scenarios');
  await page.getByTestId('scenario-item').filter({ hasText: '重希土類の輸出禁止' }).first().click();
  const percent = page.getByTestId('price-rise').getByRole('textbox').first();
  await percent.fill('２００');
  await percent.press('Enter');
  const end = page.getByTestId('price-rise-end');
  await expect(end).toHaveValue('2027/4/1');
  await expect(page.getByTestId('overrides')).toContainText('日付のある価格上昇率');
  await expect(page.getByTestId('scenario-save')).toBeDisabled();
  await end.fill('2026/7/1');
  await end.press('Enter');
  await expect(page.getByTestId('overrides')).toContainText('2026');
  await expect(page.getByTestId('overrides').getByText('日付のある価格上昇率')).toHaveCount(1);
  await page.getByTestId('undo').click();
  await expect(end).toHaveValue('2027/4/1');
  await page.getByTestId('undo').click();
  await expect(end).toHaveCount(0);
});
