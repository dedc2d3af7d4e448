import type { ShareCell } from '@shared/features/shares/share-columns';
import type { ShareTableRow, ShareYear } from '@shared/features/shares/share-table';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

interface ShareFactsProps {
  readonly row: ShareTableRow;
  readonly cell: ShareCell | null;
  readonly sums: ShareYear;
  readonly known: ReferenceLookup;
}

/** How a share was entered, the formula of its tonnes, and who supplies it. */
export function ShareFacts({ row, cell, sums, known }: ShareFactsProps) {
  const { t } = useWords();
  return (
    <>
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
      <dt>{t(cell.rebalanced ? 'shares.trail.rebalanced' : 'shares.inspect.entered')}</dt>
      <dd>
        {cell.enteredAs === 'percent'
          ? t('shares.inspect.enteredPercent', {
              // Nobody has written the digits of a rebalanced one.
              value: cell.rebalanced ? f.figure(cell.enteredValue) : f.exact(cell.enteredValue),
            })
          : f.mass(cell.enteredValue, cell.basis)}
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
    </dl>
  );
}
