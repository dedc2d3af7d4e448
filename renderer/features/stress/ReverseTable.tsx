import { type StressSpeech, targetWords } from '@shared/features/stress/stress-words';
import type { ReverseResult, ReverseRow } from '@shared/model/stress';
import { fittingFigure } from '@shared/words/fitting-figure';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Swatch } from '../../kit/ui/Swatch';
import { changeForm } from './stress-state';

interface ReverseTableProps {
  readonly result: ReverseResult;
  readonly speech: StressSpeech;
}

/** The smallest disruption of each country that breaks the target, the easiest first, with its frontier. */
export function ReverseTable({ result, speech }: ReverseTableProps) {
  const { t, f, names } = speech;
  const target = targetWords(result.target, speech);
  if (result.brokenAlready) {
    return (
      <NoteBar
        tone="warn"
        testId="stress-broken"
        action={
          <Button small onClick={() => changeForm({ onPlan: true })}>
            {t('stress.askPlan')}
          </Button>
        }
      >
        {t('stress.reverse.brokenAlready')}
      </NoteBar>
    );
  }
  const [first] = result.rows;
  return (
    <>
      <p className="stress-lead" data-testid="stress-lead">
        {first?.smallest == null
          ? t('stress.lead.noReverse', { target, days: f.whole(result.longest) })
          : t('stress.lead.reverse', {
              country: names.country(first.countryId),
              percent: f.percent(first.smallest.sharePercent),
              days: f.whole(first.smallest.days),
              target,
            })}
      </p>
      <table
        className="ld-table stress-table"
        aria-label={t('stress.kind.reverse')}
        data-testid="reverse-table"
      >
        <thead>
          <tr>
            <th scope="col">{t('stress.col.country')}</th>
            <th scope="col">{t('stress.col.smallest')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.withheld')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.fullStop')}
            </th>
            <th scope="col">{t('stress.col.breaks')}</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row) => (
            <SmallestRow key={row.countryId} row={row} longest={result.longest} speech={speech} />
          ))}
        </tbody>
      </table>
      <Frontier rows={result.rows} speech={speech} />
    </>
  );
}

function SmallestRow({
  row,
  longest,
  speech,
}: {
  readonly row: ReverseRow;
  readonly longest: number;
  readonly speech: StressSpeech;
}) {
  const { t, f, names } = speech;
  const { smallest, withheld, shortestStop, breaks } = row;
  const country = (
    <th scope="row">
      <span className="stress-node">
        <Swatch countryId={row.countryId} /> {names.country(row.countryId)}
      </span>
    </th>
  );
  if (smallest === null) {
    return (
      <tr className="is-void">
        {country}
        <td colSpan={4}>{t('stress.reverse.none', { days: f.whole(longest) })}</td>
      </tr>
    );
  }
  return (
    <tr data-testid="reverse-row">
      {country}
      <td className="ld-medium">
        {t('stress.reverse.what', {
          percent: f.percent(smallest.sharePercent),
          days: f.whole(smallest.days),
        })}
      </td>
      <td className="is-right">{withheld === null ? '' : fittingFigure(withheld, f)}</td>
      <td className="is-right">{shortestStop === null ? '' : f.whole(shortestStop)}</td>
      <td>
        {breaks !== null && (
          <>
            {[
              breaks.useId === null ? [] : names.use(breaks.useId),
              breaks.materialId === null ? [] : names.material(breaks.materialId),
            ]
              .flat()
              .join(t('stress.join'))}
            {breaks.moment !== null && (
              <span className="ld-caption stress-under">{f.tableDate(breaks.moment.date)}</span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

/** Which share it takes when it lasts so long. */
function Frontier({ rows, speech }: { readonly rows: readonly ReverseRow[]; readonly speech: StressSpeech }) {
  const { t, f, names } = speech;
  const able = rows.filter(({ smallest }) => smallest !== null);
  const durations = able[0]?.frontier.map(({ days }) => days) ?? [];
  if (able.length === 0) return null;
  return (
    <section className="stress-part">
      <h3 className="ld-subhead">{t('stress.frontier')}</h3>
      <table
        className="ld-table stress-table is-tight"
        aria-label={t('stress.frontier')}
        data-testid="frontier-table"
      >
        <thead>
          <tr>
            <th scope="col">{t('stress.col.country')}</th>
            {durations.map((days) => (
              <th key={days} scope="col" className="is-right">
                {t('stress.unit.days', { value: f.whole(days) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {able.map((row) => (
            <tr key={row.countryId}>
              <th scope="row">{names.country(row.countryId)}</th>
              {row.frontier.map(({ days, sharePercent }) => (
                <td key={days} className="is-right">
                  {sharePercent === null ? (
                    <>
                      <span aria-hidden="true">–</span>
                      <span className="ld-spoken">{t('stress.frontier.never')}</span>
                    </>
                  ) : (
                    f.figure(sharePercent)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
