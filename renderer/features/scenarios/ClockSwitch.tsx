import { useWords } from '../../kit/state/language';
import { CLOCK_VIEWS, type ClockView, chooseView } from './clock-choice';

/** Production lines or materials: what the rows of the clock are. */
export function ClockSwitch({ view }: { readonly view: ClockView }) {
  const { t } = useWords();
  return (
    <fieldset className="scn-switch" data-testid="clock-switch">
      <legend className="ld-spoken">{t('scenarios.clockRows')}</legend>
      {CLOCK_VIEWS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="clock-view"
            checked={view === one}
            onChange={() => chooseView(one)}
            data-testid={`clock-view-${one}`}
          />
          <span>{t(`scenarios.clockRows.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
