import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';
import { goTo } from './journey/verbs';

test('the pages name the same overdue reviews, also a year later', async ({ page }) => {
  await setLook(page, 'en', 'light');
  await page.clock.setFixedTime('2027-11-28T09:00:00Z');
  await goTo(page, 'overview');
  const said = page.getByText(/^(\d+) assumptions? past (its|their) review date/).first();
  const count = Number.parseInt((await said.textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(0);
  await goTo(page, 'evidence');
  await expect(page.getByText(/^\d{4}-\d\d-\d\d overdue$/)).toHaveCount(count);
});
