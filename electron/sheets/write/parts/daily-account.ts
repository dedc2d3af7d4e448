import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import { type InputRefs, inputs } from '../sheets/inputs';
import { type GroupRefs, shares } from '../sheets/shares';
import { type StockRefs, stock } from '../sheets/stock';
import { massFormat } from '../styles';
import { type DailyColumns, dailyColumns } from './daily-columns';

/** The day-by-day account of one material: what it counts with, and where it stands on its sheet. */
export interface DailyAccount {
  readonly part: ScenarioPart;
  readonly item: MaterialPart;
  readonly inputs: InputRefs;
  readonly groups: readonly GroupRefs[];
  readonly stock: StockRefs;
  readonly columns: DailyColumns;
  /** The first of its days lie before the window: so many. */
  readonly history: number;
  /** First row of its days, first row of the window, and last row. */
  readonly first: number;
  readonly start: number;
  readonly last: number;
  /** Of masses a day. They are small: digits by the largest of them, all days alike. */
  readonly format: string;
}

/** @param first row of its days */
export function dailyAccount(part: ScenarioPart, item: MaterialPart, first: number): DailyAccount {
  const { historyDays: history, series } = item.result;
  const start = first + history;
  return {
    part,
    item,
    history,
    first,
    start,
    last: start + part.scenario.model.days - 1,
    inputs: part.refs(inputs),
    groups: ofMaterial(part.refs(shares).groups, item),
    stock: ofMaterial(part.refs(stock), item),
    columns: dailyColumns(part, item),
    format: massFormat(Math.max(series.need[0] ?? 0, series.arrivals[0] ?? 0)),
  };
}
