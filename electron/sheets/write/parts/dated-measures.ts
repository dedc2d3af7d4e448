import type { IsoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { answersToPrices } from '@shared/model/answers-to-prices';
import { NOTHING_DATED } from '@shared/model/dated-mix';
import type { UseModel } from '@shared/model/what-if';
import type { CellWriter } from '../cell-writer';
import { fixed, input, named, text } from '../cells';
import { datedReliefOrigin, purchaseOrigin } from '../input-origin';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import { FORMAT, massFormat } from '../styles';

/** What is bought of a material, and recycled and saved from a day on, as ranges; null for what it has none of. */
export interface DatedRefs {
  readonly bought: Ranges | null;
  readonly recycling: Ranges | null;
  readonly savings: Ranges | null;
  readonly priceRises: Ranges | null;
  /** By use, the cell of its price elasticity; null for one that does not answer to prices, or where none rises. */
  readonly elasticities: readonly (string | null)[];
}

/** The days from which on, and before which; of a purchase the day itself and the next. How much stands beside them. */
interface Ranges {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

type DatedKind = Exclude<keyof DatedRefs, 'elasticities'>;

interface Line {
  readonly of: DatedKind;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly amount: number;
}

/**
 * What scenario and plan do about the materials from a day on: the amounts are inputs. Nothing where there is none.
 * @returns by material
 */
export function writeDatedMeasures(writer: CellWriter, part: ScenarioPart): DatedRefs[] {
  const { t } = part.builder;
  if (part.materials.every(({ model }) => model.dated === undefined))
    return part.materials.map(() => NO_DATED);
  writer.next();
  const keys = ['material', 'measure', 'from', 'until', 'amount', 'unit'] as const;
  writer.heads(
    keys.map((key) => ({ head: t(`workbook.dated.${key}`) })),
    { section: t('workbook.dated.section') },
  );
  return part.materials.map((item) => {
    const put = (lines: readonly Line[]): Ranges | null => {
      const first = writer.row;
      for (const line of lines) putLine(writer, part, item, line);
      const range = (column: number) => writer.sheet.range(first, column, writer.row - 1, column);
      return lines.length === 0 ? null : { from: range(3), to: range(4), amount: range(5) };
    };
    const { bought, recycling, savings, priceRises } = item.model.dated ?? NOTHING_DATED;
    return {
      bought: put(bought.map(({ date, tonnes }) => ({ of: 'bought', from: date, to: null, amount: tonnes }))),
      recycling: put(recycling.map((rate) => ({ of: 'recycling', ...rate }))),
      savings: put(savings.map((rate) => ({ of: 'savings', ...rate }))),
      priceRises: put(priceRises.map((rate) => ({ of: 'priceRises', ...rate }))),
      elasticities: item.model.uses.map((use) => putElasticity(writer, part, item, use)),
    };
  });
}

const NO_DATED: DatedRefs = {
  bought: null,
  recycling: null,
  savings: null,
  priceRises: null,
  elasticities: [],
};

/** What a use answers to a price with, where one rises. */
function putElasticity(
  writer: CellWriter,
  part: ScenarioPart,
  item: MaterialPart,
  { useId, priceElasticity }: UseModel,
): string | null {
  if (priceElasticity === undefined || !answersToPrices(item.model)) return null;
  const { t } = part.builder;
  const at = writer.sheet.ref(writer.row, 5);
  writer.line(
    text(item.name),
    text(t('workbook.dated.elasticity', { use: part.names.use(useId) })),
    text(''),
    text(''),
    named(fixed(priceElasticity, FORMAT.percent), item.model.materialId, 'elasticity', useId),
    text(t('workbook.unit.elasticity')),
  );
  return at;
}

const UNITS = {
  bought: 'mass',
  recycling: 'massPerYear',
  savings: 'points',
  priceRises: 'priceRise',
} as const;

function putLine(
  writer: CellWriter,
  part: ScenarioPart,
  item: MaterialPart,
  { of, from, to, amount }: Line,
): void {
  const { t } = part.builder;
  const isMass = of === 'bought' || of === 'recycling';
  const origin =
    to === null || of === 'bought'
      ? purchaseOrigin(part, item, from)
      : datedReliefOrigin(part, item, of, { start: from, end: to });
  const format = isMass ? massFormat(Math.max(amount, 1)) : FORMAT.percent;
  writer.line(
    text(item.name),
    text(t(`workbook.dated.${of}`)),
    fixed(serialOfDate(from), FORMAT.date),
    to === null ? text('') : fixed(serialOfDate(to), FORMAT.date),
    named(
      input(amount, of === 'savings' ? 'percent' : 'mass', format, origin),
      ...[item.model.materialId, of, from, ...(to === null ? [] : [to])],
    ),
    text(t(`workbook.unit.${UNITS[of]}`)),
  );
}

/** What of some rates is in force on the day of a row. */
export function inForce(rates: Ranges, row: number): string {
  return inForceOn(rates, `$A${row}`);
}

/** The same on a day, as spreadsheets count them. */
export function inForceOn({ from, to, amount }: Ranges, day: string): string {
  return `SUMPRODUCT((${from}<=${day})*(${to}>${day})*${amount})`;
}

/** What comes in on the day of a row. */
export function boughtOn({ from, amount }: Ranges, row: number): string {
  return `SUMIF(${from},$A${row},${amount})`;
}
