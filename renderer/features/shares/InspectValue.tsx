import type { ShareCell, ShareYear } from '@shared/features/shares/contract';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Was } from '../../kit/ui/Figure';
import { Mark } from '../../kit/ui/Mark';
import { Swatch } from '../../kit/ui/Swatch';
import { resetShare } from './edit-actions';
import type { InspectedShare } from './inspected-share';
import { useSupplyWords } from './supply-words';

/** The figure itself: what it means, how it was entered, its range, and the formula of its tonnes. */
export function InspectValue({ table, supplierId, year, known }: InspectedShare) {
  const { t, f, nameOf } = useWords();
  const words = useSupplyWords(table, year, known);
  const index = table.years.findIndex((entry) => entry.year === year);
  const row = table.rows.find((entry) => entry.supplierId === supplierId);
  const sums = table.years[index];
  if (row === undefined || sums === undefined) return null;
  const cell = row.cells[index] ?? null;
  return (
    <>
      <div>
        <div className="ld-row">
          <Swatch countryId={row.countryId} />
          <span className="ld-strong">{nameOf(row)}</span>
        </div>
        {cell === null ? (
          <p className="ld-definition">{t('shares.inspect.noShare', { year })}</p>
        ) : (
          <>
            <div
              className={cell.overridden ? 'ld-inspect-figure ld-changed' : 'ld-inspect-figure'}
              data-testid="inspect-value"
            >
              {cell.percent === null ? f.missing : f.percent(cell.percent)}
            </div>
            {table.scenarioId !== null && cell.percent !== null && cell.basePercent !== null && (
              <div className="ld-row">
                <Was>
                  {t('shares.inspect.base', {
                    value: f.percent(cell.basePercent),
                    points: f.points(cell.percent - cell.basePercent),
                  })}
                </Was>
                <span className="ld-grow" />
                {cell.overridden && (
                  <Button
                    kind="quiet"
                    small
                    icon="reset"
                    onClick={() => void resetShare(table, year, supplierId)}
                  >
                    {t('shares.reset')}
                  </Button>
                )}
              </div>
            )}
            <p className="ld-definition">{words.short}</p>
          </>
        )}
      </div>
      {cell !== null && <CellFacts cell={cell} sums={sums} capacity={row.capacityTonnes} />}
      <dl className="ld-facts ld-inspector-part">
        <dt>{t('shares.inspect.country')}</dt>
        <dd>{known.countryName(row.countryId)}</dd>
        <dt>{t('shares.inspect.kind')}</dt>
        <dd>{t(`kind.${row.kind}`)}</dd>
      </dl>
    </>
  );
}

function CellFacts({ cell, sums, capacity }: { cell: ShareCell; sums: ShareYear; capacity: number | null }) {
  const { t, f } = useWords();
  const basis = sums.total?.basis ?? cell.basis;
  return (
    <dl className="ld-facts ld-inspector-part">
      <dt>{t('shares.inspect.entered')}</dt>
      <dd>
        {cell.enteredAs === 'percent'
          ? t('shares.inspect.enteredPercent', { value: f.exact(cell.enteredValue) })
          : f.mass(cell.enteredValue, cell.basis)}
      </dd>
      <dt>{t('shares.inspect.range')}</dt>
      <dd>{cell.low === null || cell.high === null ? f.missing : f.percentRange(cell.low, cell.high)}</dd>
      <dt>{t('shares.inspect.mark')}</dt>
      <dd>
        <Mark mark={cell.mark} withWord />
      </dd>
      <dt>{t('shares.inspect.formula')}</dt>
      <dd data-testid="inspect-formula">
        {cell.percent === null || cell.tonnes === null || sums.total === null ? (
          f.missing
        ) : (
          <>
            {f.percent(cell.percent)} × {f.mass(sums.total.tonnes, basis)} ={' '}
            <b>{f.mass(cell.tonnes, basis)}</b>
          </>
        )}
      </dd>
      {capacity !== null && cell.tonnes !== null && capacity > 0 && (
        <>
          <dt>{t('shares.inspect.capacity')}</dt>
          <dd>
            {t('shares.inspect.capacityUsed', {
              used: f.percent((cell.tonnes / capacity) * 100),
              capacity: f.mass(capacity, 'reo'),
            })}
          </dd>
        </>
      )}
      <dt>{t('shares.inspect.lock')}</dt>
      <dd>{t(cell.locked ? 'shares.locked' : 'shares.unlocked')}</dd>
      {cell.note !== null && (
        <>
          <dt>{t('shares.inspect.note')}</dt>
          <dd lang="en">{cell.note}</dd>
        </>
      )}
    </dl>
  );
}
