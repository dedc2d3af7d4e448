import type { MessageName } from '@shared/catalogue/contract';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureTable } from '../../renderer/kit/figures/FigureTable';
import { parseFigure } from '../../renderer/kit/grid/parse-figure';
import { selection } from '../../renderer/kit/state/selection';
import { session } from '../../renderer/kit/state/session';
import { fakeMain } from './fake-main';
import { row, table } from './share-table';

type Given = Parameters<typeof FigureTable>[0];

/** What the page shows, and what it gives to the grid of figures. */
const page = vi.hoisted(() => ({
  shown: { value: null as unknown, notice: null as unknown },
  given: null as unknown,
}));

// What the modules of the window look at when they are loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { innerWidth: 1600 });
});
vi.mock('../../renderer/features/shares/share-table', () => ({ useShareTable: () => page.shown }));
vi.mock('../../renderer/kit/state/reference', () => ({
  useReference: () => ({ reference: { feeds: [], suppliers: [] }, countryName: (id: string) => id }),
  useDatedReference: () => ({ reference: null, revision: 0 }),
}));
vi.mock('../../renderer/kit/state/answer', () => ({ useAnswer: () => ({ value: null, notice: null }) }));
vi.mock('../../renderer/kit/state/mass-of', () => ({
  MassOf: ({ children }: { children: ReactNode }) => children,
}));
vi.mock('../../renderer/kit/ui/wide-window', () => ({ useWideWindow: () => true }));
vi.mock('../../renderer/features/shares/supply-words', () => ({
  useSupplyWords: () => ({ long: () => '', short: '' }),
}));
vi.mock('../../renderer/kit/figures/FigureTable', () => ({
  FigureTable: (props: unknown) => {
    page.given = props;
    return null;
  },
}));
for (const part of ['ShareToolbar', 'ShareMeters', 'BehindShares', 'EditNote', 'SharesEmpty'])
  vi.doMock(`../../renderer/features/shares/${part}`, () => ({ [part]: () => <i>{part}</i> }));

// After what it stands on is set up.
const { SharesPage } = await import('../../renderer/features/shares/SharesPage');

const TABLE = table([2026, 2027], [row('lynas', 'MYS', [40, 30]), row('china', 'CHN', [60, null])]);

/** Draws the page on a table. @returns its text, and what its grid was given */
function drawn(shown: ShareTable): { readonly html: string; readonly given: Given } {
  page.shown = { value: shown, notice: null };
  const html = renderToStaticMarkup(<SharesPage />);
  return { html, given: page.given as Given }; // what the stand-in of the grid kept
}

beforeEach(() => {
  selection.set((before) => ({ ...before, year: 2026 }));
});

describe('what is typed into a share is asked of the project', () => {
  const set = { economyId: 'JPN', materialId: 'NdPr', stage: 'separation', year: 2026 };
  it.each<[column: string, text: string, message: MessageName, input: object]>([
    ['year-2026', '25', 'shares.set', { set, supplierId: 'lynas', as: 'percent', value: 25 }],
    ['year-2026', '２５％', 'shares.set', { set, as: 'percent', value: 25 }],
    ['year-2026', '12 t', 'shares.set', { set, as: 'tonnes', value: 12 }],
    ['year-2027', '25', 'shares.set', { set: { ...set, year: 2027 }, value: 25 }],
    ['year-2026', '', 'figures.set', { by: 'clear' }],
    ['year-2031', '25', 'figures.set', { by: 'typing' }],
  ])('%s: "%s" is %s', async (columnId, text, message, input) => {
    const main = fakeMain();
    const { given } = drawn(TABLE);
    const line = given.sheet.lines.find(({ id }) => id === 'lynas');
    const cell = { figure: { of: 'share.percent', key: 'k' }, value: 40 };
    const at = { line, columnId, cell } as never; // of the cell nothing but its figure is read
    await given.onEdit?.(at, parseFigure(text, ['percent', 'tonnes']), -1);
    expect(main.of(message)).toMatchObject([{ input }]);
  });
});

describe('the page', () => {
  const many = (count: number) =>
    table(
      [2026],
      Array.from({ length: count }, (_, at) => row(`s${at}`, 'CHN', [1])),
    );
  it.each<[what: string, shown: ShareTable, given: Partial<Given>]>([
    ['lets the page scroll over few suppliers', many(30), { height: 'lines' }],
    ['scrolls the grid over many', many(60), { height: 'part' }],
    ['takes rows into the plan', TABLE, { into: 'share', editable: true }],
  ])('%s', (_what, shown, expected) => {
    expect(drawn(shown).given).toMatchObject(expected);
  });

  it('begins no row, and reads no block, in a project that can only be read', () => {
    const before = session.get();
    const project = { state: { kind: 'read_only' }, settings: {} } as never; // what is read of a project
    session.set({ ...before, project });
    const { given } = drawn(TABLE);
    session.set(before);
    expect([given.editable, given.newRow, given.onNamed]).toEqual([false, null, undefined]);
  });

  it('selects the year of the cell that is gone to, of those that have shares', () => {
    const { given } = drawn(TABLE);
    const [line] = given.sheet.lines;
    for (const [column, year] of [
      ['year-2027', 2027],
      ['year-2031', 2027],
      ['supplier', 2027],
      ['year-2026', 2026],
    ] as const) {
      if (line !== undefined) given.onFocus?.(line, column);
      expect([column, selection.get().year]).toEqual([column, year]);
    }
  });

  it('says that there are no shares where there are none', () => {
    page.given = null;
    expect(drawn(table([], [])).html).toContain('SharesEmpty');
    expect(page.given).toBeNull();
  });
});
