import type { InputOf } from '@shared/catalogue/contract';
import { countryOf, reconcileReport } from '@shared/features/reconcile/reconcile-report';
import { formatted } from '@shared/report/report-message';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { SmallField } from '../../kit/ui/SmallField';
import { sidesAsked } from './sides-asked';

const TOTAL = 'total';

/** Two series year by year: how far apart they lie, and why. */
export function Sides({ asked }: { readonly asked: InputOf<'reconcile.series'> }) {
  const formatter = useFormatter();
  const { value: found, notice } = useAnswer('reconcile.series', asked);
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (found === null) return null;
  const {
    tables: [parts, years],
  } = reconcileReport(found);
  return (
    <>
      {found.countries.length > 1 && (
        <SmallField label={formatter.t('reconcile.partner')}>
          <select
            className="ld-small-select"
            value={found.countryId ?? TOTAL}
            onChange={({ target }) => {
              const id = found.countries.find((one) => (one ?? TOTAL) === target.value) ?? null;
              sidesAsked.set((before) => ({ ...before, country: { id } }));
            }}
            data-testid="reconcile-partner"
          >
            {found.countries.map((id) => (
              <option key={id} value={id ?? TOTAL}>
                {formatted(countryOf(id), formatter)}
              </option>
            ))}
          </select>
        </SmallField>
      )}
      <p className="ld-definition">{formatted(years.head ?? [], formatter)}</p>
      {found.years.length > 0 && <ReportTable table={years} headed />}
      <ReportNotes notes={years.notes ?? []} />
      <ReportTable table={parts} headed />
    </>
  );
}
