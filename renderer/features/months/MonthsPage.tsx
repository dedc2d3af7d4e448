import { leadOf } from '@shared/features/months/months-report';
import type { MonthsView } from '@shared/features/months/months-view';
import type { CountryId } from '@shared/model/country';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAnswer } from '../../kit/state/answer';
import { useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { useWatched } from '../../kit/state/watched';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { Folded } from '../../kit/ui/Folded';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { CountrySelect, SmallField } from '../../kit/ui/SmallField';
import { showArea } from '../../shell/areas';
import { StatusContent } from '../../shell/frame/StatusBar';
import { MonthFiles } from './MonthFiles';
import { MonthInspector } from './MonthInspector';
import { MonthTable } from './MonthTable';
import './months.css';

/** More lines than these are read by nobody: those at no level stand folded behind them. */
const MOST_OPEN = 24;

/** Screen r: trade by month and code against its bounds, with both sides' records apart. */
export function MonthsPage() {
  const { economyId } = useStore(selection);
  const { ids } = useWatched();
  const [partnerId, choose] = useState<CountryId | null>(ids[0] ?? null);
  const { value, notice } = useAnswer('months.load', { economyId, partnerId });
  return (
    <div className="ld-page ld-page-body ld-stack ld-gap-16" data-testid="months-page">
      {notice !== null && <NoticeBar notice={notice} />}
      {value !== null && <Months view={value} choose={choose} />}
    </div>
  );
}

interface MonthsProps {
  readonly view: MonthsView;
  readonly choose: (partnerId: CountryId | null) => void;
}

function Months({ view, choose }: MonthsProps) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const known = useReference();
  const [chosenId, select] = useState<string | null>(null);
  const { rows, to, partners, partnerId } = view;
  const chosen = rows.find(({ series }) => series.id === chosenId) ?? rows[0];
  const open = rows.filter(({ level }, at) => at < MOST_OPEN || level !== null);
  const folded = rows.slice(open.length);
  const countries = (known?.reference.countries ?? []).filter(
    ({ id }) => partners.includes(id) || id === partnerId,
  );
  const table = (shown: MonthsView['rows']) => (
    <MonthTable view={view} rows={shown} chosen={chosen?.series.id ?? null} choose={select} />
  );
  return (
    <>
      <h1 className="ld-lead" data-testid="months-lead">
        {formatted(leadOf(view), formatter)}
      </h1>
      <p className="ld-definition">
        <PickedWords say={(word) => t('months.about', { economy: word('economy') })} />
      </p>
      <Section
        title={t('months.title')}
        definition={t('months.definition')}
        testId="months-section"
        aside={
          <SmallField label={t('months.from')}>
            <CountrySelect
              countries={countries}
              value={partnerId}
              none={t('months.all')}
              onChange={choose}
              testId="months-partner"
            />
          </SmallField>
        }
      >
        {rows.length > 0 && table(open)}
        {folded.length > 0 && (
          <Folded
            className="ld-above-8"
            summary={t('months.more', { count: f.whole(folded.length) })}
            testId="months-more"
          >
            {table(folded)}
          </Folded>
        )}
        {rows.length === 0 && (
          <EmptyState sentence={t('months.notStop')}>
            <Button kind="primary" onClick={() => showArea('importing')}>
              {t('months.put')}
            </Button>
          </EmptyState>
        )}
      </Section>
      {rows.length > 0 && <MonthFiles files={view.files} />}
      {chosen !== undefined && <MonthInspector row={chosen} />}
      {to !== null && (
        <StatusContent>
          {t('months.status', { count: f.whole(rows.length), month: f.date(to) })}
        </StatusContent>
      )}
    </>
  );
}
