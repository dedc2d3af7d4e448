import type { Locator, Page } from '@playwright/test';
import { goTo, pick } from './verbs';

/** The grids of figures, with cells of theirs that a person may write. */
export const GRIDS = [
  {
    area: 'shares',
    grid: 'share-grid',
    rows: ['northern-rare-earth-baotou', 'lynas-kuantan', 'china-rare-earth-group-ganzhou'],
    columns: ['year-2026', 'year-2027'],
    given: ['10.5', '11.5', '12.5', '13.5', '14.5', '15.5'],
  },
  {
    area: 'needs',
    grid: 'need-grid',
    rows: ['Dy|recycling|', 'Dy|substitution|'],
    columns: ['year-2026', 'year-2027'],
    given: ['41', '42', '15', '16'],
  },
  {
    area: 'stocks',
    grid: 'stock-grid',
    rows: ['stock-jpn-Dy-national', 'stock-jpn-Dy-private'],
    columns: ['maximum', 'maximumReleasePerDay'],
    given: ['301', '1.5', '302', '2.5'],
  },
] as const;

export function cellIn(page: Page, grid: string, row: string, column: string): Locator {
  return page.getByTestId(grid).locator(`[row-id="${row}"] [col-id="${column}"]`);
}

/** The digits of a text, with the mark of its decimals. */
export function figure(text: string | null): number {
  return Number((text ?? '').replaceAll(/[^\d.]/g, '') || Number.NaN);
}

/** Opens an area at dysprosium; the suppliers of Shares are those of the material at the start. */
export async function openArea(page: Page, area: string, table: string | null = null): Promise<void> {
  if (area === 'shares') return goTo(page, area);
  if (table !== null) {
    await goTo(page, area);
    return page.getByTestId(`data-table-${table}`).click();
  }
  await goTo(page, 'shares');
  await pick(page, 'material', /Dysprosium|ジスプロシウム/);
  await goTo(page, area);
}

/** The cell that is selected, by its row and column. */
export async function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    return `${one?.getAttribute('row-id')} ${one?.getAttribute('col-id')}`;
  });
}
