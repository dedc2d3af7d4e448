import { expect, test } from './fixtures/app-test';
import { goTo, pick } from './journey/verbs';

test('the chain says the same by every definition, and a path leads to its feeds and their sources', async ({
  page,
}, info) => {
  await page.getByTestId('document-name').waitFor();
  await goTo(page, 'chain');
  const scope = page.getByTestId('chain-scope');
  await expect(scope).toContainText('NdPr, separation, 2026');
  const sum = (verdict: string) => page.getByTestId(`chain-sum-${verdict}`);

  await test.step('the parts of the table are the bounds of the figure above', async () => {
    await expect(page.getByTestId('chain-touches')).toContainText('68.5');
    await expect(sum('counts')).toHaveText('68.5');
    await expect(sum('not')).toHaveText('30.5');
    await expect(page.getByTestId('chain-concentration')).toHaveText(
      /^Concentration by country .*: [\d,–]+ of this supply \(2026\), [\d,–]+ of the world’s production/,
    );
    await page.getByTestId('chain-direct').click();
    await expect(sum('counts')).toHaveText('62.0');
    await page.getByTestId('chain-mining').click();
    await expect(page.getByTestId('chain-mining')).toContainText((await sum('counts').textContent()) ?? '?');
    await page.screenshot({ path: info.outputPath('mining.png') });
  });

  await test.step('a path that is Chinese behind another name says so, with its feeds', async () => {
    await page.getByTestId('chain-touches').click();
    await page.getByRole('button', { name: 'China › Viet Nam' }).click();
    await expect(page.getByTestId('path-percent')).toContainText('5.4');
    await expect(page.getByText('Viet Nam ships it last, yet a stop in China')).toBeVisible();
    await page.screenshot({ path: info.outputPath('path.png') });
    await page.getByRole('tab', { name: 'Feeds' }).click();
    await expect(page.getByTestId('feed').first()).toContainText('of its feed');
    await page.screenshot({ path: info.outputPath('feeds.png') });
  });

  await test.step('a band of the picture is the same path', async () => {
    await page.getByTestId('flow-0').locator('path').first().click();
    await expect(page.getByTestId('path-0')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('what is not known stands as bounds', async () => {
    await pick(page, 'material', /Dy/);
    await pick(page, 'stage', 'Magnet');
    await expect(scope).toContainText('magnet, 2026');
    await expect(sum('open')).toBeVisible();
    await expect(page.getByTestId('chain-touches')).toContainText('–');
    await page.screenshot({ path: info.outputPath('open.png') });
  });

  await test.step('a stage without shares says what to do', async () => {
    await pick(page, 'stage', 'Metal and alloy');
    await expect(page.getByTestId('empty')).toContainText('metal and alloy, 2026');
  });
});
