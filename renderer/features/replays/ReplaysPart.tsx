import { REPLAYS, type ReplayId } from '@shared/model/replay';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { select } from '../../kit/state/selection';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';
import { ReplayTables } from './ReplayTables';

/** The stops of the past, run again: recorded beside computed dates, with every gap and what it is worth. */
export function ReplaysPart() {
  const { t, f } = useWords();
  return (
    <>
      <p className="ld-definition">{f.sentences([t('replay.labels'), t('replay.gap.note')])}</p>
      {REPLAYS.map((id) => (
        <Replay key={id} id={id} />
      ))}
    </>
  );
}

/** One of them. Each is asked for by itself, so that one which the record cannot carry leaves the others. */
function Replay({ id }: { readonly id: ReplayId }) {
  const { t, nameOf } = useWords();
  const { value, notice, loading } = useAnswer('replays.run', { ids: [id] });
  const view = value?.[0] ?? null;
  return (
    <Section
      title={t(`replay.title.${id}`)}
      className="ld-above-16"
      testId={`replay-${id}`}
      aside={
        view !== null &&
        view.scenario !== null && (
          <Button
            kind="quiet"
            small
            data-testid={`replay-open-${id}`}
            onClick={() => {
              select({ scenarioId: view.scenario?.id ?? null });
              showArea('scenarios');
            }}
          >
            {t('replay.open', { name: nameOf(view.scenario) })}
          </Button>
        )
      }
    >
      {notice !== null && <NoticeBar notice={notice} />}
      {view === null && loading && <p className="ld-definition">{t('replay.loading')}</p>}
      {view !== null && notice === null && <ReplayTables view={view} />}
    </Section>
  );
}
