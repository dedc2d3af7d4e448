import type { Choice } from './laid-block';

interface PasteChoiceProps {
  readonly label: string;
  readonly spoken?: string;
  readonly choices: readonly Choice[];
  readonly busy: boolean;
  readonly testId: string;
  readonly onPick: (value: string) => void;
}

/** A list from which one thing is said of a block. */
export function PasteChoice({ label, spoken = label, choices, busy, testId, onPick }: PasteChoiceProps) {
  return (
    <select
      className="ld-small-select"
      aria-label={spoken}
      value=""
      disabled={busy}
      data-testid={testId}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{label}</option>
      {choices.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
