import { CLOCK_ROWS, type ClockRows } from '@shared/features/files/preferences';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { changePreferences } from '../../kit/state/session';

/** Production lines or materials: what the rows of the clock are, from now on. */
export function ClockSwitch({ rows }: { readonly rows: ClockRows }) {
  const { t } = useWords();
  return (
    <fieldset className="ld-row ld-gap-4 ld-fixed" data-testid="clock-switch">
      <legend className="ld-spoken">{t('scenarios.clockRows')}</legend>
      {CLOCK_ROWS.map((one) => (
        <label className="ld-chip ld-row ld-relative" key={one}>
          <input
            type="radio"
            name="clock-view"
            checked={rows === one}
            onChange={() => void notifyRefusals(() => changePreferences({ clockRows: one }))}
            data-testid={`clock-view-${one}`}
          />
          <span>{t(`scenarios.clockRows.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
