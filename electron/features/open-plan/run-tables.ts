import { addDays } from '@shared/base/calendar';
import { keysOf } from '@shared/base/keys-of';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { linesOf } from '@shared/features/scenarios/what-if-report';
import type { DailySeries } from '@shared/model/what-if-result';
import { columnOf, type OpenValue } from './open-column';
import type { OpenField, OpenTable } from './open-table';

const field = (
  name: string,
  type: OpenField['type'],
  en: string,
  ja: string,
  unit: string | null = null,
): OpenField => ({ name, type, title: { en, ja }, unit, required: false, choices: null, references: null });

/** What each day of a run holds; `bought` and `made` are there where a run has them. */
const DAYS = {
  arrivals: ['Arrivals', '到着'],
  recycling: ['Recycling', 'リサイクル'],
  need: ['Need', '需要'],
  served: ['Served', '充足'],
  release: ['Release', '放出'],
  refill: ['Refill', '補充'],
  notBought: ['Not bought', '購入見送り'],
  shortfall: ['Shortfall', '不足'],
  stock: ['Stock at the end of the day', '日末備蓄'],
  cover: ['Days of cover', '備蓄日数'],
} as const satisfies Partial<Record<keyof DailySeries, readonly [string, string]>>;

/** The days, lines and balances of one run, as tables of an open copy. */
export function runTables(id: string, view: WhatIfView): OpenTable[] {
  return [daysTable(id, view), linesTable(id, view), ledgerTable(id, view)].map(({ rows, ...table }) => ({
    ...table,
    columns: table.fields.map((_field, at) => columnOf(rows, (row) => row[at] ?? null)),
    count: rows.length,
  }));
}

/** A table of a run, which is made by rows. */
interface RunTable extends Pick<OpenTable, 'name' | 'title' | 'fields'> {
  readonly rows: readonly (readonly OpenValue[])[];
}

function daysTable(id: string, { result }: WhatIfView): RunTable {
  const names = keysOf(DAYS);
  return {
    name: `runs/${id}/days`,
    title: { en: `Days of ${id}`, ja: `${id}の日次` },
    fields: [
      field('date', 'date', 'Day', '日'),
      field('materialId', 'string', 'Material', '品目'),
      ...names.map((name) =>
        field(name, 'number', DAYS[name][0], DAYS[name][1], name === 'cover' ? 'days' : 't'),
      ),
    ],
    rows: result.materials.flatMap(({ materialId, series }) =>
      Array.from({ length: result.days }, (_, day): OpenValue[] => [
        addDays(result.start, day),
        materialId,
        ...names.map((name) => finite(series[name][day])),
      ]),
    ),
  };
}

function linesTable(id: string, view: WhatIfView): RunTable {
  const lines = linesOf(view);
  const clock = new Map(lines.map((line) => [line.useId, line]));
  return {
    name: `runs/${id}/lines`,
    title: { en: `Lines of ${id}`, ja: `${id}の生産ライン` },
    fields: [
      field('useId', 'string', 'Line', '生産ライン'),
      field('reducedFrom', 'date', 'Reduced from', '減産開始'),
      field('standsFrom', 'date', 'Stands from', '停止'),
      field('fullAgain', 'date', 'Full again', '全復旧'),
      field('daysBelowFull', 'number', 'Days reduced', '減産日数', 'days'),
      field('daysStanding', 'number', 'Days standing', '停止日数', 'days'),
      field('lineDaysLost', 'number', 'Line-days lost', '損失ライン日数', 'days'),
      field('lostValue', 'number', 'Output lost', '失われる生産額'),
    ],
    rows: view.result.lines
      .filter(({ useId }) => clock.has(useId))
      .map((line) => [
        line.useId,
        line.firstStop?.date ?? null,
        line.standsFrom?.date ?? null,
        line.restart?.date ?? null,
        line.daysBelowFull,
        line.daysStanding,
        line.lostDays,
        line.lostValue,
      ]),
  };
}

function ledgerTable(id: string, { result }: WhatIfView): RunTable {
  const rows = result.materials.map(({ materialId, ledger }) => ({ materialId, ledger }));
  const names = [...new Set(rows.flatMap(({ ledger }) => keysOf(ledger)))];
  return {
    name: `runs/${id}/ledger`,
    title: { en: `Balance of ${id}`, ja: `${id}の収支` },
    fields: [
      field('materialId', 'string', 'Material', '品目'),
      ...names.map((name) => field(name, 'number', name, name, 't')),
    ],
    rows: rows.map(({ materialId, ledger }) => [materialId, ...names.map((name) => finite(ledger[name]))]),
  };
}

/** What nobody needs has no cover: missing, not a number without an end. */
function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
