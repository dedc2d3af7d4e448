import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import type { CustomCellRendererProps } from '../../../kit/grid/grid-types';
import { useWords } from '../../../kit/state/language';
import { countryColour } from '../../../kit/ui/country-colours';
import { Icon } from '../../../kit/ui/icons';
import { Mark } from '../../../kit/ui/Mark';
import { Swatch } from '../../../kit/ui/Swatch';
import type { ShareLine } from './share-lines';

/** What the cells of the chosen year need to know. */
export interface ShareGridContext {
  readonly yearIndex: number;
  /** The largest change of the year, for the scale of the change bars. */
  readonly largestChange: number;
  readonly onToggleLock: (supplierId: SupplierId) => void;
  readonly countryName: (countryId: CountryId) => string;
}

type CellProps = CustomCellRendererProps<ShareLine, unknown, ShareGridContext>;

/** Closed or open; the rest is always held unless it is opened in the menu. */
export function LockCell({ data, context }: CellProps) {
  const { t } = useWords();
  const cell = data?.cell(context.yearIndex);
  if (data?.look !== 'row' || cell === null || cell === undefined) return null;
  return (
    <span
      className={cell.locked ? 'ld-lock is-locked' : 'ld-lock'}
      role="img"
      aria-label={t(cell.locked ? 'shares.locked' : 'shares.unlocked')}
      title={t(cell.locked ? 'shares.locked' : 'shares.unlocked')}
    >
      <Icon name={cell.locked ? 'lock' : 'unlocked'} size={14} weight={1.5} />
    </span>
  );
}

export function SupplierCell({ data }: CellProps) {
  if (data === undefined) return null;
  return (
    <span className="ld-row ld-shrink" title={`${data.name}${data.place}`}>
      {data.look !== 'total' && data.look !== 'new' && <Swatch countryId={data.countryId} />}
      <span className="ld-ellipsis">
        <span className="ld-medium">{data.name}</span>
        <span className="ld-ink-3">{data.place}</span>
      </span>
    </span>
  );
}

/** Difference from the base, with a bar to the left (less) or right (more) of a middle line. */
export function ChangeCell({ value, data, context }: CellProps) {
  const { f } = useWords();
  if (typeof value !== 'number' || data === undefined) return null;
  const shown = Math.abs(value) < 0.05;
  if (shown && data.look !== 'total') return null;
  const width = context.largestChange === 0 ? 0 : (Math.abs(value) / context.largestChange) * 50;
  const moved = data.cell(context.yearIndex)?.overridden !== true;
  return (
    <span className="ld-change-cell ld-columns ld-gap-6 ld-right ld-items-center ld-wide">
      <span className={data.look === 'total' ? undefined : 'ld-changed'}>{f.signed(value)}</span>
      {data.look !== 'total' && (
        <span className="ld-change-track ld-relative" aria-hidden="true">
          <i
            className={moved ? 'is-moved' : ''}
            style={value < 0 ? { right: '50%', width: `${width}%` } : { left: '50%', width: `${width}%` }}
          />
        </span>
      )}
    </span>
  );
}

export function MarkCell({ data, context }: CellProps) {
  const cell = data?.cell(context.yearIndex);
  return cell === null || cell === undefined ? null : <Mark mark={cell.mark} />;
}

/** Where the supplier's input comes from, each country in its colour; what is not known is an outline. */
export function OriginCell({ data, context }: CellProps) {
  const { t, f } = useWords();
  if (data === undefined || data.look === 'total' || data.look === 'new') return null;
  const feeds = data.row?.feeds ?? [];
  const known = feeds.reduce((sum, feed) => sum + feed.percent, 0);
  const words = f.items([
    ...feeds.map((feed) => `${context.countryName(feed.countryId)} ${f.percent(feed.percent)}`),
    ...(known < 99.95 ? [`${t('term.notKnown')} ${f.percent(100 - known)}`] : []),
  ]);
  return (
    <span className="ld-bar ld-wide" role="img" aria-label={words} title={words}>
      {feeds.map((feed) => (
        <i
          key={feed.countryId}
          className="is-nameless"
          style={{
            width: `calc(${feed.percent}% - 1px)`,
            background: countryColour(feed.countryId).variable,
          }}
        />
      ))}
      {known < 99.95 && <i className="is-none" style={{ width: `calc(${100 - known}% - 1px)` }} />}
    </span>
  );
}

/** The row's own menu: mark, range, note, reset, remove. */
export function MenuCell({ data }: CellProps) {
  const { t } = useWords();
  if (data?.look !== 'row') return null;
  return (
    <button
      type="button"
      className="ld-button is-icon is-small"
      tabIndex={-1}
      aria-label={t('shares.rowMenu', { supplier: data.name })}
      onClick={({ currentTarget }) =>
        currentTarget.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
      }
    >
      <Icon name="more" size={14} weight={2} />
    </button>
  );
}
