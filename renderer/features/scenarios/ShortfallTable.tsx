import type { IsoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { MaterialResult } from '@shared/model/what-if-result';
import { dayLabel } from '@shared/words/day-label';
import { fittingFigure } from '@shared/words/fitting-figure';
import { memo } from 'react';
import { useWords } from '../../kit/state/language';

interface ShortfallTableProps {
  readonly result: MaterialResult;
  readonly ghost: MaterialResult | null;
  readonly reference: Reference;
  readonly start: IsoDate;
}

/** What each use goes short of; the parent's share stands as a dashed outline on the bar. */
export const ShortfallTable = memo(Shortfalls);

function Shortfalls({ result, ghost, reference, start }: ShortfallTableProps) {
  const { t, f, nameOf, language } = useWords();
  const year = Number(start.slice(0, 4));
  const uses = [...result.uses].sort(
    (a, b) => tierOf(a.useId) - tierOf(b.useId) || b.shortfall - a.shortfall,
  );
  function tierOf(id: string): number {
    return byId(reference.uses, id)?.tier ?? 9;
  }
  const withValue = uses.some(({ lostValue }) => lostValue !== null);
  const percent = (shortfall: number, need: number) => (need > 0 ? (shortfall / need) * 100 : 0);
  return (
    <table
      className="ld-table is-tight scn-shortfall ld-fixed ld-above-8"
      aria-label={t('scenarios.shortUses')}
      data-testid="shortfall-table"
    >
      <thead>
        <tr>
          <th scope="col" className="scn-head">
            {t('scenarios.col.use')}
          </th>
          <th scope="col" className="scn-head is-centre">
            {t('scenarios.col.tier')}
          </th>
          <th scope="col" className="scn-head is-right">
            {t('scenarios.col.need')}
          </th>
          <th scope="col" className="scn-head is-right">
            {t('scenarios.col.shortfall')}
          </th>
          <th scope="col" className="scn-head">
            {t('scenarios.col.percent')}
          </th>
          <th scope="col" className="scn-head is-right">
            {t('scenarios.col.first')}
          </th>
          <th scope="col" className="scn-head is-right">
            {t('scenarios.col.days')}
          </th>
          {withValue && (
            <th scope="col" className="scn-head is-right">
              {t('scenarios.col.lostValue')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => {
          const found = byId(reference.uses, use.useId);
          const before = ghost?.uses.find(({ useId }) => useId === use.useId);
          const share = percent(use.shortfall, use.need);
          const was = before === undefined ? null : percent(before.shortfall, before.need);
          return (
            <tr key={use.useId} className={use.shortfall > 0 ? undefined : 'is-void'}>
              <th scope="row" className="ld-anywhere">
                {found === undefined ? use.useId : nameOf(found)}
              </th>
              <td className="is-centre">{found?.tier ?? '–'}</td>
              <td className="is-right">{fittingFigure(use.need, f)}</td>
              <td className="is-right ld-strong">{fittingFigure(use.shortfall, f)}</td>
              <td>
                <span className="ld-row">
                  <span className="scn-bar-figure ld-fixed ld-right">{f.percent(share)}</span>
                  <span
                    className="scn-bar ld-track"
                    title={
                      was === null
                        ? undefined
                        : t('scenarios.was', { name: t('chart.parent'), value: f.percent(was) })
                    }
                  >
                    <i style={{ width: `${share}%` }} />
                    {was !== null && was > 0.05 && <b style={{ width: `${was}%` }} />}
                  </span>
                </span>
              </td>
              <td className="is-right">
                {use.firstShortfall === null ? '–' : dayLabel(use.firstShortfall.date, language, year)}
              </td>
              <td className="is-right">{f.whole(use.daysShort)}</td>
              {withValue && (
                <td className="is-right ld-nowrap">
                  {use.lostValue === null ? f.missing : f.money(use.lostValue)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
