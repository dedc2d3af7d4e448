import { useKeepsSecrets } from './use-policy';

interface LeaveOutTickProps {
  /** What is left out. */
  readonly words: string;
  readonly isAsked: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly testId?: string;
}

/** Whether what is secret is left out of what is written; where the administrator wants it, it is, and nobody unticks it. */
export function LeaveOutTick({ words, isAsked, onAsk, testId }: LeaveOutTickProps) {
  const keepsSecrets = useKeepsSecrets();
  return (
    <label className="ld-choice ld-row ld-gap-6">
      <input
        type="checkbox"
        checked={isAsked || keepsSecrets}
        disabled={keepsSecrets}
        onChange={({ target }) => onAsk(target.checked)}
        data-testid={testId}
      />
      {words}
    </label>
  );
}
