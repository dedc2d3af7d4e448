import { readTypedNumber } from '@shared/base/typed-number';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface GhostSliderProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  /** The smallest move; Shift makes it ten times as large. */
  readonly step?: number;
  readonly disabled?: boolean;
  /** The value of the parent (or the one kept), with the words for it; null when there is none. */
  readonly ghost: { readonly value: number; readonly words: string } | null;
  /** Differs from what is kept: vermilion figure with a tick at its corner. */
  readonly changed: boolean;
  readonly onChange: (value: number) => void;
  readonly testId: string;
}

const BIG_STEP = 10;

/** The nearest whole number of steps, without the crumbs of binary fractions. */
function onStep(value: number, step: number): number {
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  return Number((Math.round(value / step) * step).toFixed(places));
}

/** A slider with its figure in a field, and a hollow mark where the parent stands. */
export function GhostSlider(props: GhostSliderProps) {
  const { label, unit, value, min = 0, max, step = 1, disabled = false } = props;
  const { ghost, changed, onChange, testId } = props;
  const id = useId();
  const top = Math.max(max, value);
  const at = (figure: number) => (Math.min(Math.max(figure, min), top) - min) / Math.max(1e-9, top - min);
  const onKeyDown = (event: KeyboardEvent): void => {
    const way =
      event.key === 'ArrowRight' || event.key === 'ArrowUp'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowDown'
          ? -1
          : 0;
    if (!event.shiftKey || way === 0) return;
    event.preventDefault();
    onChange(Math.min(top, Math.max(min, onStep(value + way * step * BIG_STEP, step))));
  };
  return (
    <div className="ld-below-8" data-testid={testId}>
      <div className="ld-row scn-control-head ld-wrap">
        <label htmlFor={id} className="ld-small ld-grow">
          {label}
        </label>
        <FigureField
          label={label}
          unit={unit}
          value={value}
          min={min}
          max={max}
          step={step}
          disabled={disabled}
          changed={changed}
          onChange={onChange}
        />
      </div>
      <div className="scn-slider ld-relative">
        {ghost !== null && ghost.value !== value && (
          <div
            className="scn-slider-ghost ld-paper"
            style={{ left: `calc(8px + (100% - 16px) * ${at(ghost.value)})` }}
            aria-hidden="true"
          />
        )}
        <input
          className="scn-range ld-wide"
          id={id}
          type="range"
          min={min}
          max={top}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={`${inFewDigits(value)} ${unit}${ghost === null ? '' : `, ${ghost.words}`}`}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          onKeyDown={onKeyDown}
        />
      </div>
      {ghost !== null && ghost.value !== value && (
        <div className="ld-was ld-size-grid ld-ink-3 ld-nowrap">
          <span className="ld-ghost-box ld-paper" aria-hidden="true" />
          {ghost.words}
        </div>
      )}
    </div>
  );
}

type FigureFieldProps = Pick<
  GhostSliderProps,
  'label' | 'unit' | 'value' | 'max' | 'changed' | 'onChange'
> & { readonly min: number; readonly step: number; readonly disabled: boolean };

/** The figure itself, to be typed: full-width digits and signs are read; Enter or leaving keeps it, Esc does not. */
function FigureField(props: FigureFieldProps) {
  const { label, unit, value, min, max, step, disabled, changed, onChange } = props;
  const [text, setText] = useState<string | null>(null);
  useEffect(() => setText((typed) => (typed !== null && figureOf(typed) === value ? null : typed)), [value]);
  const keep = (): void => {
    const figure = text === null ? null : figureOf(text);
    if (figure !== null) onChange(Math.min(max, Math.max(min, step === 1 ? Math.round(figure) : figure)));
    setText(null);
  };
  const wrong = text !== null && figureOf(text) === null;
  const shown = inFewDigits(value);
  return (
    <span
      className={`ld-small-input scn-figure-field ld-inline-flex ld-items-center ld-gap-4 ld-fixed ld-nowrap${changed ? ' is-changed' : ''}`}
    >
      <input
        type="text"
        inputMode="numeric"
        aria-label={`${label}, ${unit}`}
        aria-invalid={wrong}
        disabled={disabled}
        style={{ width: `${Math.max(3, (text ?? shown).length)}ch` }}
        title={shown === String(value) ? undefined : String(value)}
        value={text ?? shown}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setText(null);
        }}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}

/** Of a figure that was worked out (309.53999999999996) no more than a person reads; what is not typed anew stays whole. */
function inFewDigits(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function figureOf(text: string): number | null {
  const reading = readTypedNumber(text);
  return reading.kind === 'number' ? reading.value : null;
}
