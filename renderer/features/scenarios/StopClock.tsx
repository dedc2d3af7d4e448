import type { WhatIfView } from '@shared/features/scenarios/contract';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { monthTicks } from '../../kit/charts/time-scale';
import { useWords } from '../../kit/state/language';
import { ClockRow } from './ClockRow';
import { clockOf } from './clock-model';
import { FoldedRow } from './FoldedRow';
import { ShockBars } from './ShockBars';

interface StopClockProps {
  readonly view: WhatIfView;
  readonly shocks: readonly Shock[];
  readonly reference: Reference;
  readonly materialId: MaterialId | null;
  readonly onChoose: (materialId: MaterialId) => void;
}

/** The stop-day clock: along one time axis, when each material (and each use of the chosen one) no longer has enough. */
export function StopClock({ view, shocks, reference, materialId, onChoose }: StopClockProps) {
  const { t, language } = useWords();
  const { start, days } = view.window;
  const rows = useRef<HTMLDivElement>(null);
  const ticks = useMemo(() => monthTicks(start, days, language), [start, days, language]);
  const [open, setOpen] = useState(false);
  const { lines, folded } = useMemo(() => clockOf(view, materialId, open), [view, materialId, open]);
  // The chosen material is a switch for its uses; any other one is chosen first.
  const choose = (id: MaterialId): void => (id === materialId ? setOpen(!open) : onChoose(id));

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(rows.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, to))]?.focus();
  };

  return (
    <section className="scn-clock" aria-label={t('scenarios.clock')} data-testid="stop-clock">
      <div className="scn-line scn-axis">
        <div className="scn-name">
          <span className="ld-exposure">{t('term.exposure')}</span>
        </div>
        <div className="scn-track" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick.day} className="scn-tick" style={{ left: `${tick.fraction * 100}%` }}>
              {tick.label}
            </span>
          ))}
        </div>
      </div>
      <ShockBars shocks={shocks} start={start} days={days} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside. */}
      <div ref={rows} className="scn-rows" onKeyDown={onKeyDown}>
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
      </div>
    </section>
  );
}
