import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import { useMemo, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { ClockFrame } from './ClockFrame';
import { ClockRow } from './ClockRow';
import { clockOf } from './clock-model';
import { FoldedRow } from './FoldedRow';

interface MaterialClockProps {
  readonly view: ShownRun;
  readonly shocks: readonly Shock[];
  readonly reference: Reference;
  readonly materialId: MaterialId | null;
  readonly onChoose: (materialId: MaterialId) => void;
}

/** Along one time axis, when each material (and each use of the chosen one) no longer has enough. */
export function MaterialClock({ view, shocks, reference, materialId, onChoose }: MaterialClockProps) {
  const { t } = useWords();
  const { start, days } = view.window;
  const [open, setOpen] = useState(false);
  const { lines, folded } = useMemo(() => clockOf(view, materialId, open), [view, materialId, open]);
  // The chosen material is a switch for its uses; any other one is chosen first.
  const choose = (id: MaterialId): void => (id === materialId ? setOpen(!open) : onChoose(id));
  return (
    <ClockFrame view={view} shocks={shocks} label={t('scenarios.materialClock')}>
      {lines.map((line) => (
        <ClockRow
          key={`${line.materialId}|${line.useId ?? ''}`}
          line={line}
          start={start}
          days={days}
          reference={reference}
          chosen={line.materialId === materialId}
          open={open}
          onChoose={choose}
        />
      ))}
      {folded.length > 0 && (
        <FoldedRow lines={folded} start={start} days={days} reference={reference} onChoose={choose} />
      )}
    </ClockFrame>
  );
}
