import type { RoundTrip } from '@shared/features/importing/round-trip/contract';
import { useWords } from '../../../kit/state/language';
import { select } from '../../../kit/state/selection';
import { session } from '../../../kit/state/session';
import { useStore } from '../../../kit/state/store';
import { Button } from '../../../kit/ui/Button';
import { showArea } from '../../../shell/areas';
import { AppliedFile } from '../AppliedFile';
import { isNewestChange } from '../import-actions';
import { type RoundTripState, takeBackRoundTrip } from './round-trip-state';

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
  const facts: readonly [string, string][] = [
    [t('roundTrip.fact.file'), applied.fileName],
    [t('roundTrip.fact.applied'), f.whole(taken.length)],
    [t('roundTrip.fact.kept'), f.whole(applied.changes.length - taken.length)],
    [t('roundTrip.fact.held'), f.whole(applied.held.length)],
    [t('roundTrip.fact.left'), f.whole(applied.left.length)],
    [t('roundTrip.fact.unchanged'), f.whole(applied.unchanged)],
    [t('importing.fact.hash'), applied.fileHash],
  ];
  const params = { count: f.whole(taken.length), file: applied.fileName };
  return (
    <AppliedFile
      testId="round-trip"
      sentence={t(undone ? 'roundTrip.page.undone' : 'roundTrip.page.inForce', params)}
      facts={facts}
      undone={undone}
      undoLabel={t('roundTrip.page.undo')}
      undoneElsewhere={canUndo ? null : t('roundTrip.page.undoElsewhere')}
      onUndo={() => void takeBackRoundTrip(state)}
    >
      {changed.map(({ id, name }) => (
        <Button
          key={id}
          kind="primary"
          icon="sliders"
          onClick={() => {
            select({ scenarioId: id });
            showArea('scenarios');
          }}
          data-testid="round-trip-open"
        >
          {t('roundTrip.page.open', { name })}
        </Button>
      ))}
    </AppliedFile>
  );
}
