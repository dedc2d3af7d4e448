import { dayNumber } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import { kindOf, type Shock } from '@shared/model/shock';
import { countedKey } from '@shared/model/shock-words';
import type { ShockStep, SupplierGroupResult } from '@shared/model/what-if-result';
import type { Column } from '../block';
import { computed, value } from '../cells';
import type { ScenarioPart } from '../scenario-part';
import type { GroupRefs } from '../sheets/shares';
import { FORMAT } from '../styles';
import { byYear } from '../year-row';
import { comingFormula } from './coming-plants';
import type { DailyAccount } from './daily-account';
import { type GroupColumns, isApart, type StepColumns, stepLabel } from './daily-columns';
import { type StepBefore, withheldFormula } from './withheld-formula';

/** Of a column of a group, digits. */
const WIDTH = 14;

/** What each group of suppliers sends, shock by shock: what is due with none, then what each counts with and lets pass. */
export function groupColumns(account: DailyAccount): Column<number>[] {
  return account.item.result.groups.flatMap((group, index) => {
    const [at, refs] = [account.columns.groups[index], account.groups[index]];
    if (at === undefined || refs === undefined) throw new Error('every group has its columns');
    return columnsOf(account, group, at, refs);
  });
}

function columnsOf(
  account: DailyAccount,
  group: SupplierGroupResult,
  at: GroupColumns,
  refs: GroupRefs,
): Column<number>[] {
  const { part, format } = account;
  const { t } = part.builder;
  const perDay = { unit: t('workbook.unit.massPerDay'), width: WIDTH };
  const columns: Column<number>[] = [
    {
      ...perDay,
      band: refs.label,
      head: t('workbook.daily.due'),
      cell: (_, { row, index }) =>
        computed({ formula: dueFormula(account, refs, row), value: group.baseline[index] ?? 0 }, format),
    },
  ];
  const before: StepBefore[] = [];
  let stream = at.due;
  for (const [position, own] of at.steps.entries()) {
    const shock = byId(part.scenario.model.shocks, own.shockId);
    const shockRefs = account.inputs.shocks.get(own.shockId);
    const result = group.steps[position];
    if (shock === undefined || shockRefs === undefined || result === undefined)
      throw new Error(`shock ${own.shockId} has no inputs`);
    const step = { own, shock, refs: shockRefs, due: stream, before: [...before] };
    const { leadTime } = refs;
    const formulas = (row: number) => formulasOf(account, step, { row, leadTime, baseline: at.due });
    const cell = (formula: string | null, figure: number, shown: string) =>
      formula === null ? value(figure, shown) : computed({ formula, value: figure }, shown);
    const figures = countedOf(account, own, shock, group, result);
    const [head, unit] = countedWords(part, own);
    if (own.counted !== '')
      columns.push({
        head,
        unit,
        width: WIDTH,
        cell: (_, { row, index }) =>
          cell(formulas(row).counted, figures[index] ?? 0, own.kind === 'feeds' ? FORMAT.general : format),
      });
    columns.push({
      ...perDay,
      head: t('workbook.daily.after', { shock: stepLabel(part, own.shockId) }),
      cell: (_, { row, index }) => cell(formulas(row).passed, result.passed[index] ?? 0, format),
    });
    // What reaches it through feeds is not made: nothing of it can be brought back.
    if (own.kind !== 'feeds') before.push(step);
    stream = own.passed;
  }
  return columns;
}

/** What is due on a day: the shares of its year, of a plant that is still coming what has come, and the shipments of the day. */
function dueFormula(
  { inputs }: DailyAccount,
  { perDay, ramp, leadTime, receipts }: GroupRefs,
  row: number,
): string {
  const ofYear = byYear(perDay, row);
  const daysOfYear = byYear(inputs.daysInYear.range, row);
  const share =
    ramp === null ? ofYear : comingFormula(ramp, { date: `$A${row}`, leadTime, perDay: ofYear, daysOfYear });
  return receipts === null ? share : `${share}+SUMIF(${receipts.dates},$A${row},${receipts.tonnes})`;
}

/** The formulas of a day; null for what is written as a value. */
function formulasOf(
  { first, last, history }: DailyAccount,
  { own, shock, refs, due, before }: StepBefore & { own: StepColumns; before: readonly StepBefore[] },
  { row, leadTime, baseline }: { row: number; leadTime: string; baseline: string },
): { readonly counted: string | null; readonly passed: string | null } {
  // A chain of feeds is no plain formula of the inputs: the part that it leaves is a value, what it moves is not.
  if (own.kind === 'feeds') return { counted: null, passed: `${baseline}${row}*${own.counted}${row}` };
  if (isApart(own.kind)) return { counted: null, passed: null };
  const place = { first, last, history, row, leadTime, stream: due };
  return kindOf(shock).formulas(place, refs, own, () => withheldFormula(place, before));
}

/** The engine's figures of the column that a step counts with. */
function countedOf(
  { part, history }: DailyAccount,
  { kind }: StepColumns,
  shock: Shock,
  group: SupplierGroupResult,
  result: ShockStep,
): ArrayLike<number> {
  if (kind === 'feeds')
    return result.passed.map((tonnes, i) => {
      const due = group.baseline[i] ?? 0;
      return due === 0 ? 1 : tonnes / due;
    });
  const firstDay = dayNumber(part.scenario.model.start) - history - group.leadTimeDays;
  return isApart(kind) ? [] : (kindOf(shock).counted?.figures(shock, result, firstDay) ?? []);
}

/** What stands over the column that a step counts with, and its unit; nothing without one. */
function countedWords(part: ScenarioPart, { shockId, kind }: StepColumns): readonly [string, string] {
  const { t } = part.builder;
  const shock = stepLabel(part, shockId);
  if (kind === 'feeds') return [t('workbook.daily.feeds', { shock }), t('workbook.unit.part')];
  const counted = isApart(kind) ? null : kindOf({ kind }).counted;
  const key = isApart(kind) ? null : countedKey(kind);
  if (counted === null || key === null) return ['', ''];
  return [
    t(key, { shock }),
    t(counted.unit === 'perDay' ? 'workbook.unit.massPerDay' : 'workbook.unit.mass'),
  ];
}
