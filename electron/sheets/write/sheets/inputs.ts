import { daysInYear } from '@shared/base/calendar';
import { leastCertain } from '@shared/base/certainty';
import type { CountryId } from '@shared/model/country';
import { per } from '@shared/model/expression';
import type { MaterialId } from '@shared/model/material';
import type { Relief } from '@shared/model/tables/relief';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { CellWriter } from '../cell-writer';
import { type Cell, certainty, computed, fixed, input, mark, named, texts } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { reliefOrigin, totalOrigin } from '../input-origin';
import { type RunCells, writeRun } from '../parts/run-window';
import { type ShockRefs, writeOverrides, writeShocks } from '../parts/shocks';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { ValueBlock } from '../sheet';
import { FORMAT, massFormat, PER_DAY } from '../styles';
import { putYears, type YearRow } from '../year-row';

/** Addresses of what other sheets count with. */
export interface InputRefs {
  readonly daysInYear: YearRow;
  readonly byMaterial: readonly YearInputs[];
  readonly shocks: ReadonlyMap<string, ShockRefs>;
  readonly run: RunCells;
  /** Where values that the scenario changes are repeated. */
  readonly overrides: ValueBlock | null;
}

/** What of a material is given by year. */
interface YearInputs {
  readonly totalSupply: YearRow;
  readonly recycling: YearRow;
  readonly substitution: YearRow;
  readonly recyclingPerDay: YearRow;
}

/** The run, supply by year, and the shocks: what the scenario assumes. */
export const inputs = scenarioSheet({
  key: 'inputs',
  tab: 'input',
  write(sheet, part): InputRefs {
    sheet.widths(40, 34, 14, 11, 9, ...part.years.map(() => 12.5));
    // Several tables stand under one another: title and names stay in sight.
    sheet.freeze(4, 1);
    const writer = new CellWriter(sheet, 5);
    const years = writeYears(writer, part);
    writer.next();
    const shocks = writeShocks(writer, part);
    writer.next();
    const run = writeRun(writer, part);
    writer.next();
    return { ...years, shocks, run, overrides: writeOverrides(writer, part) };
  },
});

function writeYears(writer: CellWriter, part: ScenarioPart): Pick<InputRefs, 'daysInYear' | 'byMaterial'> {
  const { years, materials, names } = part;
  const { t } = part.builder;
  const keys = ['material', 'figure', 'unit', 'mark', 'source'] as const;
  const columns = [
    ...keys.map((key) => ({ head: t(`workbook.${key}`) })),
    ...years.map((head) => ({ head })),
  ];
  const head = writer.heads(columns, { section: t('workbook.inputs.byYear') });
  const put = (words: readonly Cell[], cell: (year: number, position: number) => Cell<number>) => {
    writer.cells(...words);
    return putYears(writer, years, cell);
  };
  const days = put(texts('', t('workbook.daysInYear'), t('workbook.unit.days'), '', ''), (year) =>
    fixed(daysInYear(year), FORMAT.whole),
  );
  const byMaterial = materials.map((item): YearInputs => {
    const { model } = item;
    const evidence = evidenceOf(part, item);
    const words = (figure: string, unit: string, found: Evidence | null) => [
      ...texts(item.name, figure, unit),
      certainty(t, found?.mark ?? null),
      mark(names.sourceMark(found?.sourceId ?? null)),
    ];
    const figure = (key: 'totalSupply' | 'recycling' | 'substitution', found: Evidence | null) => {
      const [rule, unit] =
        key === 'substitution'
          ? (['percent', '%'] as const)
          : (['mass', t('workbook.unit.massPerYear')] as const);
      const largest = Math.max(...years.map((year) => model[key][year] ?? 0));
      const format = rule === 'percent' ? FORMAT.percent : massFormat(largest);
      return put(words(t(`workbook.inputs.${key}`), unit, found), (year) => {
        const origin =
          key === 'totalSupply'
            ? totalOrigin(part, item, year)
            : reliefOrigin(part, item, `relief.${key}`, year);
        return named(input(model[key][year] ?? 0, rule, format, origin), model.materialId, key, year);
      });
    };
    const totalSupply = figure('totalSupply', evidence.total);
    const recycling = figure('recycling', evidence.relief);
    const substitution = figure('substitution', evidence.relief);
    const perDay = words(t('workbook.inputs.recyclingPerDay'), t('workbook.unit.massPerDay'), null);
    const recyclingPerDay = put(perDay, (_, i) => computed(per(recycling.at(i), days.at(i)), PER_DAY));
    return { totalSupply, recycling, substitution, recyclingPerDay };
  });
  writer.sheet.filter(head, 1, writer.row - 1, columns.length);
  return { daysInYear: days, byMaterial };
}

type Evidence = Pick<TotalSupply | Relief, 'mark' | 'sourceId'>;

/** The rows of the plan behind the model's figures; null where the model took a default. */
function evidenceOf(
  part: ScenarioPart,
  { model }: MaterialPart,
): { total: Evidence | null; relief: Evidence | null } {
  const { plan, window } = part.scenario.resolved;
  const inYears = <T extends Evidence & { readonly year: number }>(rows: readonly T[]): Evidence | null => {
    const found = rows.filter(({ year }) => part.years.includes(year));
    const mark = leastCertain(found.map((row) => row.mark));
    return mark === null ? null : { mark, sourceId: found[0]?.sourceId ?? null };
  };
  const same = (row: { economyId: CountryId; materialId: MaterialId }) =>
    row.economyId === window.economyId && row.materialId === model.materialId;
  return {
    total: inYears(plan.totals.filter((row) => same(row) && row.stage === window.stage)),
    relief: inYears(plan.reliefs.filter(same)),
  };
}
