import type { IsoDate } from '@shared/base/calendar';
import { reportTable } from '@shared/report/table';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ReportTable } from '../../renderer/kit/report/ReportTable';

// What the modules of the window look at when they are loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { innerWidth: 1600 });
});

const COLUMNS = {
  node: { title: 'stress.col.removed', format: 'names', missing: 'stress.nothing' },
  shortfall: { title: 'stress.col.shortfall', format: 'mass' },
  line: { title: 'stress.col.line', format: 'text', missing: null },
  day: { title: 'stress.col.firstStop', format: 'date', missing: 'cli.whatIf.never', under: 'line' },
} as const;

const DAY = '2025-01-11' as IsoDate; // typed here

const row = (key: string, shortfall: number | null) => ({
  key,
  cells: { node: [{ of: 'country', id: key }] as const, shortfall, line: { text: `line ${key}` }, day: null },
});
const table = reportTable({
  key: 'example',
  title: { text: 'Removals' },
  head: { text: 'Printed only' },
  columns: COLUMNS,
  base: { key: 'base', cells: { node: null, shortfall: 0, line: null, day: null } },
  rows: [row('CHN', 2475), { ...row('AUS', null), quiet: true }],
});

const cellsOf = (markup: string) =>
  [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, ' ').trim(),
    ),
  );

describe('a table of an answer in a window', () => {
  const markup = renderToStaticMarkup(<ReportTable table={table} rowTestId="removal" />);

  it('says heads and rows as the report does, the run as it stands first, figures to the right', () => {
    expect(cellsOf(markup)).toEqual([
      ['taken away', 'shortfall, t REO', 'line'],
      ['(nothing)', '0', ''],
      ['CHN', '2,475', 'line CHN'],
      ['AUS', 'not known', 'line AUS'],
    ]);
    expect(markup).toContain('<td class="is-right ">2,475</td>');
    expect(markup.match(/data-testid="removal"/g)).toHaveLength(2);
    expect(markup.match(/<tr class="is-void"/g)).toHaveLength(1);
    expect(markup).not.toContain('Printed only');
  });

  it('has its name, its row heads and its copy', () => {
    expect(markup).toContain('aria-label="Removals" data-testid="example-table"');
    expect(markup.match(/<th scope="row"/g)).toHaveLength(3);
    expect(markup).toContain('data-testid="example-table-copy"');
  });

  it('leaves out what is not asked for, small words with the column that they stand under', () => {
    const dated = { ...table, rows: [{ ...row('CHN', 1), cells: { ...row('CHN', 1).cells, day: DAY } }] };
    const under = renderToStaticMarkup(<ReportTable table={dated} only={['node', 'line', 'day']} />);
    expect(cellsOf(under).at(-1)).toEqual(['CHN', 'line CHN  2025-01-11']);
    const alone = renderToStaticMarkup(<ReportTable table={dated} only={['node', 'line']} />);
    expect(alone).not.toContain('2025-01-11');
  });

  it('draws around the words and behind them, and speaks what a colour says', () => {
    const drawn = renderToStaticMarkup(
      <ReportTable
        table={table}
        around={{ line: (words, { key }) => <b id={key}>{words}</b> }}
        beside={{ shortfall: ({ cells }) => <i>{cells.shortfall === null ? 'none' : 'bar'}</i> }}
        look={(_, column) => (column === 'line' ? { className: 'ld-medium', spoken: 'aloud' } : {})}
      />,
    );
    expect(drawn).toContain('<td class=" ld-medium"><b id="CHN">line CHN</b>');
    expect(drawn).toContain('2,475<i>bar</i>');
    expect(drawn).toContain('not known<i>none</i>');
    expect(drawn.match(/<span class="ld-spoken"> aloud<\/span>/g)).toHaveLength(3);
  });

  it('draws columns of its own behind one of the table, and takes a row by the button in its head', () => {
    const chosen = renderToStaticMarkup(
      <ReportTable
        table={table}
        more={[{ key: 'bar', after: 'shortfall', title: 'Bar', draw: ({ key }) => <i>{`bar ${key}`}</i> }]}
        choose={{ chosen: 'CHN', take: vi.fn() }}
        look={(_, column) => (column === 'line' ? { testId: 'a-line' } : {})}
      />,
    );
    expect(cellsOf(chosen).slice(0, 3)).toEqual([
      ['taken away', 'shortfall, t REO', 'Bar', 'line'],
      ['(nothing)', '0', 'bar base', ''],
      ['CHN', '2,475', 'bar CHN', 'line CHN'],
    ]);
    expect(chosen.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(chosen).toMatch(/<tr class="is-chosen"><th scope="row"><button[^>]*aria-pressed="true"/);
    expect(chosen.match(/data-testid="a-line"/g)).toHaveLength(3);
  });

  it('the last words of a quiet row take the room of the empty cells behind them', () => {
    const quiet = { ...row('AUS', 0), quiet: true };
    const rows = [{ ...quiet, cells: { ...quiet.cells, line: null } }, row('CHN', 1)];
    const drawn = renderToStaticMarkup(<ReportTable table={{ ...table, rows }} />);
    expect(drawn).toContain('<td class="is-right " colSpan="2">0</td></tr>');
    expect(drawn.match(/colSpan/g)).toHaveLength(1);
  });

  it('a ranking shows its first rows, and a button for all', () => {
    const many = Array.from({ length: 25 }, (_, index) => row(String(index), index));
    const ranking = renderToStaticMarkup(
      <ReportTable table={{ ...table, ranked: true, rows: many }} headed />,
    );
    expect(cellsOf(ranking)).toHaveLength(22);
    expect(ranking).toMatch(/data-testid="example-table-all"[^>]*>Show all 25</);
    expect(ranking).toContain('<h3 class="ld-subhead">Removals</h3>');
  });
});
