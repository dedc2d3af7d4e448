import type { CustomCellRendererProps } from '../../../kit/grid/grid-types';
import { useWords } from '../../../kit/state/language';
import { Icon } from '../../../kit/ui/icons';
import { Mark } from '../../../kit/ui/Mark';
import type { StockLine } from './stock-lines';

/** What the cells need to know besides their line. */
export interface StockGridContext {
  /** Days at the right end of every cover bar. */
  readonly longestCover: number;
}

type CellProps = CustomCellRendererProps<StockLine, unknown, StockGridContext>;

/** Days of cover with a bar; the target is an ink line on it. */
export function CoverCell({ data, context }: CellProps) {
  const { f } = useWords();
  if (data === undefined || data.look === 'new') return null;
  const { coverDays } = data.figures;
  if (coverDays === null) return <span className="ld-ink-3">{f.missing}</span>;
  const at = (days: number) => `${Math.min(100, (days / context.longestCover) * 100)}%`;
  const target = data.row?.targetDays ?? null;
  return (
    <span className="ld-cover-cell ld-columns ld-gap-8 ld-items-center ld-wide">
      <span className="ld-right">{f.figure(coverDays)}</span>
      <span className="ld-bar ld-cover-track" aria-hidden="true">
        {data.covers.map(({ tier, days }) => (
          <i key={tier} className={`is-${tier}`} style={{ width: at(days) }} />
        ))}
        {target !== null && <b style={{ left: at(target) }} />}
      </span>
    </span>
  );
}

/** Met, or by how many days not; in words, with a sign, never only a colour. */
export function AgainstTargetCell({ data }: CellProps) {
  const { t, f } = useWords();
  const target = data?.row?.targetDays ?? null;
  const cover = data?.figures.coverDays ?? null;
  if (target === null || cover === null) return null;
  const missing = target - cover;
  return missing <= 1e-9 ? (
    <span className="ld-row ld-gap-4 ld-ok">
      <Icon name="check" size={13} weight={2} />
      {t('stocks.met')}
    </span>
  ) : (
    <span>{t('stocks.short', { days: f.figure(missing) })}</span>
  );
}

export function StockMarkCell({ data }: CellProps) {
  return data?.row == null ? null : <Mark mark={data.row.mark} />;
}

/** A violet lock where the figure is secret. */
export function SecretCell({ data }: CellProps) {
  const { t } = useWords();
  if (data?.row == null || !data.row.secret) return null;
  return (
    <span className="ld-secret" role="img" aria-label={t('scenarios.secret')} title={t('scenarios.secret')}>
      <Icon name="lock" size={13} weight={1.6} />
    </span>
  );
}
