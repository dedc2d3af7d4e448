import { watchReport } from '@shared/features/tripwires/watch-report';
import type { WatchView } from '@shared/features/tripwires/watch-view';
import { byId } from '@shared/model/catalogue';
import { ANY_TABLE } from '@shared/model/tables';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { notifyRefusals } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { StatusContent } from '../../shell/frame/StatusBar';
import { RowDialog } from '../data/RowDialog';
import { AnsweredRings } from './AnsweredRings';
import { RuleInspector } from './RuleInspector';
import { RuleTable } from './RuleTable';
import './tripwires.css';

/** Screen r: rules that ring, the level at which each stands, what it has shown, and what is to be done. */
export function TripwiresPage() {
  const { value, notice } = useAnswer('tripwires.load', TODAY);
  return (
    <div className="ld-page ld-page-body ld-stack ld-gap-16" data-testid="tripwires-page">
      {notice !== null && <NoticeBar notice={notice} />}
      {value !== null && <Rules view={value} />}
    </div>
  );
}

const TODAY = { on: null } as const;

function Rules({ view }: { readonly view: WatchView }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const known = useReference();
  const [chosenId, choose] = useState<string | null>(null);
  const { rules } = view;
  const report = watchReport(view);
  const rows = rules.map((one) => ({ ...one, id: one.rule.id }));
  const chosen = byId(rows, chosenId) ?? rows.find(({ level }) => level !== null) ?? rows[0];
  const add = (): void => {
    if (known !== null) openDialog(<RowDialog table={ANY_TABLE.tripwire} known={known} onAdded={choose} />);
  };
  const unnoted = rules.filter(({ level, rings: [newest] }) => level !== null && newest?.noted === null);
  return (
    <>
      <h1 className="ld-lead" data-testid="tripwires-lead">
        {formatted(report.lead, formatter)}
      </h1>
      <Section
        title={t('tripwires.title')}
        definition={formatted(report.asked, formatter)}
        testId="tripwires-section"
        aside={
          <>
            {unnoted.length > 0 && (
              <Button small onClick={() => void note()} data-testid="tripwires-note">
                {t('tripwires.note')}
              </Button>
            )}
            <Button small onClick={add} data-testid="tripwires-add">
              {t('tripwires.add')}
            </Button>
          </>
        }
      >
        {rules.length > 0 && <RuleTable rules={rules} chosen={chosen?.id ?? null} choose={choose} />}
        {report.notes.map((one) => (
          <p key={one} className="ld-definition ld-above-8">
            {t(one)}
          </p>
        ))}
      </Section>
      <AnsweredRings view={view} />
      {chosen !== undefined && <RuleInspector watched={chosen} />}
      <StatusContent>{t('tripwires.status', { count: f.whole(rules.length) })}</StatusContent>
    </>
  );
}

const note = (): Promise<void> =>
  notifyRefusals(async () => {
    await ask('tripwires.note', null);
  });
