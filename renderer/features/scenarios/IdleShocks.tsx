import { idleTexts } from '@shared/features/scenarios/idle-text';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { namesOf } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';
import { NoteBar } from '../../kit/ui/NoteBar';

interface IdleShocksProps {
  readonly idle: ShownRun['idle'];
  readonly window: ShownRun['window'];
  readonly reference: Reference;
}

/** In red over the figures: what was asked and does nothing in this run, so that no "none" is read as an answer. */
export function IdleShocks({ idle, window, reference }: IdleShocksProps) {
  const { t, f, language } = useWords();
  const texts = idleTexts(idle, window, t, namesOf(reference, language), language, f, (date) =>
    dayLabel(date, language),
  );
  return texts.map((text, index) => (
    <NoteBar key={idle[index]?.shock.id} tone="error" testId="idle-shock">
      {text}
    </NoteBar>
  ));
}
