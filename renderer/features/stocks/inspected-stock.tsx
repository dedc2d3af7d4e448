import type { StockGroup, StockRow, StockTable } from '@shared/features/stocks/contract';
import { STOCK_COLUMNS, STOCK_FIELDS, type StockField, stockField } from '@shared/features/stocks/view';
import { FIGURE_UNITS } from '@shared/model/figure';
import { fittingFigure, fittingMass } from '@shared/words/fitting-figure';
import type { ReactNode } from 'react';
import { formatFigure } from '../../kit/figures/format-figure';
import type { InspectedFigure } from '../../kit/figures/inspected-figure';
import type { FigureSheet } from '../../kit/grid/figure-sheet';
import { useWords, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Was } from '../../kit/ui/Figure';
import { Tag } from '../../kit/ui/Tag';
import { removeRow } from '../data/remove-row';
import type { StockLine } from './grid/stock-lines';
import { HeldFacts } from './HeldFacts';
import { MoneyFacts } from './MoneyFacts';

interface Inspecting {
  readonly table: StockTable;
  readonly cellOf: FigureSheet<StockLine>['cellOf'];
  readonly known: ReferenceLookup;
  readonly editable: boolean;
}

/** One stock: the figure, its cover with the need that it is counted in, its limits and what it costs; or those of a material. */
export function inspectedStock(
  { table, cellOf, known, editable }: Inspecting,
  line: StockLine,
  columnId: string,
  words: Words,
): InspectedFigure | null {
  const { t, f, mass } = words;
  const group = table.groups.find(({ materialId }) => materialId === line.materialId);
  if (group === undefined) return null;
  const { row, materialId } = line;
  const field = stockField(columnId) ?? 'tonnes';
  const cell = cellOf(line, field);
  const name = [known.materialName(materialId), ...(row === null ? [] : [line.called])];
  return {
    name: f.items([...name, ...(row === null || field === 'tonnes' ? [] : [t(STOCK_COLUMNS[field].head)])]),
    figure: cell?.figure ?? null,
    mass,
    value: cell === null ? group.total.tonnes : cell.value,
    none: noneOf(field, words),
    behind: (row === null || row.secret) && (
      <Tag tone="secret" icon="lock">
        {t('scenarios.secret')}
      </Tag>
    ),
    facts: (
      <>
        {row === null && table.scenarioId !== null && <SumWas group={group} />}
        <CoverFacts table={table} group={group} row={row} />
        {row !== null && <Limits row={row} />}
        {row !== null && (
          <HeldFacts economyId={table.economyId} materialId={materialId} row={row} known={known} />
        )}
        <MoneyFacts table={table} materialId={materialId} stockId={row?.stockId ?? null} />
      </>
    ),
    actions: row !== null && table.scenarioId === null && (
      <Button
        small
        disabled={!editable}
        onClick={() => void removeRow('stock', row.stockId, f.items(name), words)}
        data-testid="remove-stock"
      >
        {t('stocks.remove')}
      </Button>
    ),
  };
}

/** What the stocks of a material add up to in the plan and under the parent. */
function SumWas({ group: { total } }: { readonly group: StockGroup }) {
  const { t, f } = useWords();
  return (
    <div className="ld-row ld-wrap">
      <Was>{t('figures.base', { value: fittingMass(total.baseTonnes, f) })}</Was>
      <Was>{t('figures.parent', { value: fittingMass(total.parentTonnes, f) })}</Was>
    </div>
  );
}

interface Inspected {
  readonly table: StockTable;
  readonly group: StockGroup;
  /** Null for the material as a whole. */
  readonly row: StockRow | null;
}

function CoverFacts({ table, group, row }: Inspected) {
  const { t, f } = useWords();
  const { annualNeed, needCarriedFrom } = group;
  const { tonnes, coverDays } = row ?? group.total;
  if (annualNeed === null || coverDays === null)
    return <p className="ld-definition ld-inspector-part">{t('stocks.inspect.noNeed')}</p>;
  return (
    <section className="ld-inspector-part">
      <dl className="ld-facts">
        <Fact label={t('stocks.inspect.need', { year: table.year })}>
          {t('scenarios.perYear', { value: fittingFigure(annualNeed, f) })}
        </Fact>
        <Fact label={t('stocks.inspect.formula')}>
          {t('stocks.inspect.formulaText', {
            stock: f.exact(Number(tonnes.toPrecision(6))),
            need: f.exact(Number(annualNeed.toPrecision(6))),
            days: f.figure(coverDays),
          })}
        </Fact>
      </dl>
      {needCarriedFrom.length > 0 && (
        <p className="ld-definition">
          {t('stocks.inspect.carried', {
            years: f.list(needCarriedFrom.map(String)),
            year: table.year,
          })}
        </p>
      )}
    </section>
  );
}

/** What stands for a figure that nobody gave: no limit, or nothing known. */
function noneOf(field: StockField, { t, f }: Words): string {
  const { none } = STOCK_COLUMNS[field];
  return none === null ? f.missing : t(none);
}

function Limits({ row }: { readonly row: StockRow }) {
  const words = useWords();
  const { t } = words;
  return (
    <dl className="ld-facts ld-inspector-part">
      {STOCK_FIELDS.filter((field) => field !== 'tonnes').map((field) => (
        <Fact key={field} label={t(`table.stock.${field}`)}>
          {row[field] === null
            ? noneOf(field, words)
            : formatFigure(row[field], FIGURE_UNITS[`stock.${field}`], words)}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
