import { monthTicks } from '@shared/charts/time-scale';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { Shock } from '@shared/model/shock';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { useWords } from '../../kit/state/language';
import { ShockBars } from './ShockBars';

interface ClockFrameProps {
  readonly view: ShownRun;
  readonly shocks: readonly Shock[];
  readonly label: string;
  /** Rows, each a button. */
  readonly children: ReactNode;
}

/** The time axis of a clock with the shocks under it; arrows walk its rows. */
export function ClockFrame({ view, shocks, label, children }: ClockFrameProps) {
  const { t, language } = useWords();
  const { start, days } = view.window;
  const rows = useRef<HTMLDivElement>(null);
  const ticks = useMemo(() => monthTicks(start, days, language), [start, days, language]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(rows.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, to))]?.focus();
  };

  return (
    <section className="ld-fixed" aria-label={label} data-testid="stop-clock">
      <div className="scn-line ld-columns scn-axis">
        <div className="scn-name ld-shrink">
          <span className="ld-exposure">{t('term.exposure')}</span>
        </div>
        <div className="scn-track ld-relative ld-block" aria-hidden="true">
          {ticks.map((tick) => (
            <span
              key={tick.day}
              className="scn-tick ld-cap ld-ink-3 ld-nowrap"
              style={{ left: `${tick.fraction * 100}%` }}
            >
              {tick.label}
            </span>
          ))}
        </div>
      </div>
      <ShockBars shocks={shocks} start={start} days={days} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside. */}
      <div ref={rows} onKeyDown={onKeyDown}>
        {children}
      </div>
    </section>
  );
}
