import type { InputOf } from '@shared/catalogue/contract';
import { countryOf, reconcileReport } from '@shared/features/reconcile/reconcile-report';
import { said } from '@shared/report/saying';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useSpeech } from '../../kit/report/use-speech';
import { useAnswer } from '../../kit/state/answer';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { SmallField } from '../../kit/ui/SmallField';
import { sidesAsked } from './sides-asked';

const TOTAL = 'total';

/** Two series year by year: how far apart they lie, and why. */
export function Sides({ asked }: { readonly asked: InputOf<'reconcile.series'> }) {
  const speech = useSpeech();
  const { value: found, notice } = useAnswer('reconcile.series', asked);
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (found === null) return null;
  const {
    tables: [parts, years],
  } = reconcileReport(found);
  return (
    <>
      {found.countries.length > 1 && (
        <SmallField label={speech.t('reconcile.partner')}>
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
                {said(countryOf(id), speech)}
              </option>
            ))}
          </select>
        </SmallField>
      )}
      <p className="ld-definition">{said(years.head ?? [], speech)}</p>
      {found.years.length > 0 && <ReportTable table={years} headed />}
      <ReportNotes notes={years.notes ?? []} />
      <ReportTable table={parts} headed />
    </>
  );
}
