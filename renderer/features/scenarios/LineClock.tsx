import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { lightLines } from '@shared/model/light-lines';
import type { ClockLine } from '@shared/model/line-clock';
import type { Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import { useWords } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { ClockFrame } from './ClockFrame';
import { chooseLine } from './clock-choice';
import { LineRow, lineName } from './LineRow';

interface LineClockProps {
  readonly view: ShownRun;
  readonly lines: readonly ClockLine[];
  readonly shocks: readonly Shock[];
  readonly reference: Reference;
  readonly chosenId: string | null;
}

/** Along one time axis, when each production line stops and restarts, and what holds it back. */
export function LineClock({ view, lines, shocks, reference, chosenId }: LineClockProps) {
  const words = useWords();
  const { t, f } = words;
  const { start, days } = view.window;
  const light = lightLines(lines).map(({ useId, binding }) =>
    t('scenarios.lightLine', {
      line: lineName(useId, reference, words),
      material: materialName(binding, reference, words),
    }),
  );
  return (
    <ClockFrame view={view} shocks={shocks} label={t('scenarios.lineClock')}>
      {lines.map((line) => (
        <LineRow
          key={line.useId}
          line={line}
          start={start}
          days={days}
          reference={reference}
          chosen={line.useId === chosenId}
          onChoose={chooseLine}
        />
      ))}
      {light.length > 0 && (
        <p className="ld-caption ld-above-6" data-testid="light-lines">
          {t('scenarios.lightLines', { lines: f.list(light) })}
        </p>
      )}
    </ClockFrame>
  );
}
