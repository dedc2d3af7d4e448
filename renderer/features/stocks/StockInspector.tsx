import type { StockGroup, StockRow, StockTable } from '@shared/features/stocks/contract';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { fittingMass } from '@shared/words/fitting-figure';
import type { ReactNode } from 'react';
import { AnnotateButton } from '../../kit/figures/AnnotateButton';
import { rangeText } from '../../kit/figures/range-text';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Was } from '../../kit/ui/Figure';
import { Mark } from '../../kit/ui/Mark';
import { Tag } from '../../kit/ui/Tag';
import { InspectorContent } from '../../shell/frame/Inspector';
import { MoneyFacts } from './MoneyFacts';
import { removeStock } from './stock-edits';

interface StockInspectorProps {
  readonly table: StockTable;
  /** The line that has the focus: a stock, or a material as a whole. */
  readonly lineId: string | null;
  readonly known: KnownThings;
  readonly editable: boolean;
}

/** Everything about one stock: the figure, its cover with the need that it is counted in, its limits and where it is from. */
export function StockInspector({ table, lineId, known, editable }: StockInspectorProps) {
  const { t } = useWords();
  const group = table.groups.find(
    ({ materialId, rows }) =>
      lineId === `material-${materialId}` || rows.some(({ stockId }) => stockId === lineId),
  );
  if (group === undefined) {
    return (
      <InspectorContent>
        <p className="ld-definition ld-inspector-none">{t('stocks.inspect.none')}</p>
      </InspectorContent>
    );
  }
  const row = group.rows.find(({ stockId }) => stockId === lineId) ?? null;
  return (
    <InspectorContent>
      <div className="ld-inspector-body" data-testid="stock-inspector">
        <StockHead table={table} group={group} row={row} known={known} />
        <CoverFacts table={table} group={group} row={row} />
        {row !== null && <RowFacts row={row} />}
        <MoneyFacts table={table} materialId={group.materialId} stockId={row?.stockId ?? null} />
        {row !== null && (
          <div className="ld-row">
            <AnnotateButton
              economyId={table.economyId}
              figure={{
                of: 'stock.tonnes',
                key: keyOf(TABLES.stock, {
                  economyId: table.economyId,
                  materialId: group.materialId,
                  tier: row.tier,
                }),
              }}
              title={`${known.materialName(group.materialId)}, ${t(`scenarios.tierName.${row.tier}`)}`}
              parts={row}
              unit="tonnes"
              unreadable="refusal.stock.unreadable"
              disabled={!editable}
            />
            {table.scenarioId === null && (
              <Button
                small
                disabled={!editable}
                onClick={() => void removeStock(table, row.stockId)}
                data-testid="remove-stock"
              >
                {t('stocks.remove')}
              </Button>
            )}
          </div>
        )}
      </div>
    </InspectorContent>
  );
}

interface Inspected {
  readonly table: StockTable;
  readonly group: StockGroup;
  /** Null for the material as a whole. */
  readonly row: StockRow | null;
}

function StockHead({ table, group, row, known }: Inspected & { readonly known: KnownThings }) {
  const { t, f } = useWords();
  const figures = row ?? group.total;
  const name = known.materialName(group.materialId);
  const changed = Math.abs(figures.tonnes - figures.baseTonnes) > 1e-9;
  return (
    <div>
      <div className="ld-row">
        <span className="ld-strong ld-grow">
          {row === null ? name : `${name}, ${t(`scenarios.tierName.${row.tier}`)}`}
        </span>
        {(row === null || row.secret) && (
          <Tag tone="secret" icon="lock">
            {t('scenarios.secret')}
          </Tag>
        )}
      </div>
      <div className={changed ? 'ld-inspect-figure ld-changed' : 'ld-inspect-figure'}>
        {fittingMass(figures.tonnes, f)}
      </div>
      {table.scenarioId !== null && (
        <div className="ld-row">
          <Was>{t('stocks.inspect.base', { value: fittingMass(figures.baseTonnes, f) })}</Was>
          <Was>{t('stocks.inspect.parent', { value: fittingMass(figures.parentTonnes, f) })}</Was>
        </div>
      )}
    </div>
  );
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
          {t('scenarios.perYear', { mass: fittingMass(annualNeed, f) })}
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

function RowFacts({ row }: { readonly row: StockRow }) {
  const { t, f } = useWords();
  const limit = (value: number | null) => (value === null ? t('stocks.noLimit') : fittingMass(value, f));
  return (
    <dl className="ld-facts ld-inspector-part">
      <Fact label={t('stocks.column.target')}>
        {row.targetDays === null ? '–' : t('chart.days', { days: f.exact(row.targetDays) })}
      </Fact>
      <Fact label={t('stocks.fact.minimum')}>{fittingMass(row.minimum, f)}</Fact>
      <Fact label={t('stocks.fact.maximum')}>{limit(row.maximum)}</Fact>
      <Fact label={t('stocks.fact.release')}>{limit(row.maximumReleasePerDay)}</Fact>
      <Fact label={t('stocks.column.mark')}>
        <Mark mark={row.mark} withWord />
      </Fact>
      {(row.low !== null || row.high !== null) && (
        <Fact label={t('figures.range')}>{rangeText(row, (value) => fittingMass(value, f))}</Fact>
      )}
      <Fact label={t('stocks.inspect.source')}>
        {row.source === null ? f.missing : <span lang="en">{row.source}</span>}
      </Fact>
      {row.note !== null && (
        <Fact label={t('stocks.column.note')}>
          <span lang="en">{row.note}</span>
        </Fact>
      )}
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
