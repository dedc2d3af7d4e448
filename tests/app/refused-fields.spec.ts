import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test('a refusal marks its field, says in it why, and brings the focus there', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'shares');
  await page.getByTestId('set-total').click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.fill('many');
  await page.getByRole('dialog').getByRole('button').first().click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/many/);
  await expect(field).toHaveValue('many');
});

test('saving a scenario leaves the focus on what was pressed', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await goTo(page, 'scenarios');
  await expect(page.getByTestId('head-figures')).toBeVisible();
  await page.getByTestId('slider-length').locator('input[type="range"]').focus();
  await page.keyboard.press('ArrowRight');
  const save = page.getByTestId('scenario-save');
  await expect(save).toBeEnabled();
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(save).toBeDisabled();
  await expect(save).toBeFocused();
});
