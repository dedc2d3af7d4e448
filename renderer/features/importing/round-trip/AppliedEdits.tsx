import type { RoundTrip } from '@shared/contract/round-trip';
import { showArea } from '../../../app/areas';
import { choose } from '../../../app/choice';
import { undo } from '../../../app/commands/edit';
import { useWords } from '../../../app/language';
import { noticeOf } from '../../../app/notices';
import { session } from '../../../app/session';
import { useStore } from '../../../app/store';
import { Button } from '../../../ui/Button';
import { NoteBar } from '../../../ui/NoteBar';
import { chooseFile, isNewestChange } from '../import-actions';
import { changeRoundTrip, type RoundTripState } from './round-trip-state';

/** What was applied, the scenarios that say so now, and the one undo that takes it all back. */
export function AppliedEdits({
  state,
  applied,
}: {
  readonly state: RoundTripState;
  readonly applied: RoundTrip;
}) {
  const { t, f } = useWords();
  useStore(session); // whether undo would take back these edits changes with the project
  const { undone } = state;
  const taken = applied.changes.filter((change) => change.taken);
  const changed = applied.scenarios.filter(({ id }) => taken.some(({ scenarioId }) => scenarioId === id));
  const canUndo = !undone && isNewestChange(applied.fileName);
  const params = { count: f.whole(taken.length), file: applied.fileName };
  return (
    <div className="imp-applied" data-testid="round-trip-applied">
      <NoteBar tone={undone ? 'plain' : 'info'}>
        {t(undone ? 'roundTrip.page.undone' : 'roundTrip.page.appliedSentence', params)}
      </NoteBar>
      <div className="ld-row rt-actions">
        {changed.map(({ id, name }) => (
          <Button
            key={id}
            kind="primary"
            icon="scenarios"
            onClick={() => {
              choose({ scenarioId: id });
              showArea('scenarios');
            }}
            data-testid="round-trip-open"
          >
            {t('roundTrip.page.open', { name })}
          </Button>
        ))}
        <Button
          icon="undo"
          disabled={!canUndo}
          title={canUndo ? undefined : t('roundTrip.page.undoElsewhere')}
          onClick={() => void takeBack()}
          data-testid="round-trip-undo"
        >
          {t('roundTrip.page.undo')}
        </Button>
        <Button icon="import" onClick={() => void chooseFile()} data-testid="import-another">
          {t('importing.another')}
        </Button>
      </div>
    </div>
  );
}

async function takeBack(): Promise<void> {
  try {
    await undo();
    changeRoundTrip({ undone: true });
  } catch (error) {
    changeRoundTrip({ notice: noticeOf(error) });
  }
}
