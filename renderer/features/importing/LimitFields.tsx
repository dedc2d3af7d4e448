import { readTypedNumber } from '@shared/base/typed-number';
import { DEFAULT_LIMITS, type ImportLimits, LARGEST_LIMIT, LIMIT_NAMES } from '@shared/model/import-limits';
import { useEffect, useState } from 'react';
import { useWords } from '../../kit/state/language';

interface LimitFieldsProps {
  readonly value: ImportLimits | null | undefined;
  readonly onChange: (limits: ImportLimits) => void;
}

/** From where on values are warned of; remembered with the columns. */
export function LimitFields({ value, onChange }: LimitFieldsProps) {
  const { t } = useWords();
  const limits = value ?? DEFAULT_LIMITS;
  return (
    <div className="ld-above-8">
      {LIMIT_NAMES.map((name) => (
        <label
          key={name}
          className="imp-pick imp-limit ld-columns ld-gap-8 ld-items-center ld-rule-below"
          htmlFor={`import-limit-${name}`}
        >
          <span className="ld-small">{t(`importing.limit.${name}`)}</span>
          <LimitField
            name={name}
            value={limits[name]}
            onChange={(next) => onChange({ ...limits, [name]: next })}
          />
        </label>
      ))}
    </div>
  );
}

function LimitField({
  name,
  value,
  onChange,
}: {
  readonly name: keyof ImportLimits;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { f } = useWords();
  const shown = f.exact(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const keep = (): void => {
    const reading = readTypedNumber(text);
    if (reading.kind === 'number' && reading.value >= 0 && reading.value <= LARGEST_LIMIT[name])
      onChange(reading.value);
    else setText(shown);
  };
  return (
    <input
      id={`import-limit-${name}`}
      className="ld-small-select"
      inputMode="decimal"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
      data-testid={`import-limit-${name}`}
    />
  );
}
