import type { Page } from '@playwright/test';
import { LANGUAGES } from '@shared/base/message';
import { expect, test } from './fixtures/app-test';
import { setLook } from './fixtures/look';

/** Each place from before the rooms, by the name that it had, with what the search has to lead to. */
const PLACES: readonly (readonly [en: string, ja: string, found: string])[] = [
  ['Overview', '概況', 'page.overview'],
  ['Targets', '目標', 'page.overview'],
  ['Trade', '貿易', 'page.trade-watch'],
  ['Events', '動向', 'page.measures'],
  ['Evidence', '根拠', 'page.evidence'],
  ['Assumptions', '前提', 'page.evidence'],
  ['Sources', '出典', 'page.evidence'],
  ['Imported files', '取込ファイル', 'page.evidence'],
  ['Replays', '再現', 'page.evidence'],
  ['Self-check', '自己検査', 'command.selfCheck'],
  ['History', '履歴', 'page.history'],
  ['Merge', '統合', 'command.merge'],
  ['Recovery', '復元', 'command.recovery'],
  ['Conflicts', '競合', 'page.history'],
  ['Shares', '供給割合', 'page.shares'],
  ['Pivot', 'ピボット', 'page.pivot'],
  ['Needs', '需要', 'page.needs'],
  ['Stocks', '備蓄', 'page.stocks'],
  ['Projects', '工場と計画', 'page.projects'],
  ['Chain', '供給網', 'page.chain'],
  ['Scenarios', 'シナリオ', 'page.scenarios'],
  ['Inputs', '入力値', 'page.scenarios'],
  ['Stress', 'ストレステスト', 'page.scenarios'],
  ['Runs', '試行', 'page.scenarios'],
  ['Backwards', '逆算', 'page.solve'],
  ['Compare', '比較', 'page.compare'],
  ['Brief', '説明資料', 'page.brief'],
  ['Check a brief', '説明資料の照合', 'page.brief'],
  ['Export', '出力', 'command.export'],
  ['Redacted copy', '非公開情報を除いたコピー', 'command.saveRedacted'],
  ['Forms', '様式', 'page.brief'],
  ['Editions', '確定版', 'page.editions'],
  ['Data', 'データ', 'page.data'],
  ['Import', '取込み', 'page.importing'],
  ['Home', 'ホーム', 'command.home'],
  ['New', '新規', 'command.new'],
  ['New from sample', 'サンプルから新規作成', 'command.newSample'],
  ['Blueprint', 'ひな形', 'command.scenario.blueprint'],
  ['Settings', '設定', 'command.settings'],
];

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+E');
  await page.getByTestId('search-field').fill(text);
}

for (const language of LANGUAGES)
  test(`each place from before the rooms is found by its old name, in ${language}`, async ({ page }) => {
    await setLook(page, language, 'light');
    const missing: string[] = [];
    await search(page, '');
    for (const [en, ja, found] of PLACES)
      for (const name of [en, ja]) {
        await page.getByTestId('search-field').fill(name);
        const thing = page.getByTestId(`found-${found}`);
        // What is found follows the field in the same frame; a project is asked for figures alone.
        await expect(page.getByTestId('search-field')).toHaveValue(name);
        await thing.waitFor({ timeout: 2_000 }).catch(() => missing.push(`${name}: no ${found}`));
      }
    expect(missing).toEqual([]);
    await page.getByTestId('search-field').fill('Backwards');
    await page.getByTestId('found-page.solve').click();
    await expect(page.getByTestId('area-solve')).toHaveAttribute('aria-current', 'page');
  });
