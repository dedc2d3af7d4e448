import { CURRENCIES } from '@shared/base/currency';
import { useWords } from '../../kit/state/language';

interface MoneyPickProps {
  readonly isPrice: boolean;
  readonly value: string | null;
  readonly onChange: (money: string | null) => void;
}

/** What prices or values are in, where neither a column nor a head says it. */
export function MoneyPick({ isPrice, value, onChange }: MoneyPickProps) {
  const { t } = useWords();
  const codes = CURRENCIES.map((currency) => currency.toUpperCase());
  const units = isPrice
    ? codes.flatMap((code) => [`${code}/kg`, `${code}/t`])
    : codes.flatMap((code) => [code, `1000 ${code}`, `${code} m`]);
  const offered = value === null || units.includes(value) ? units : [value, ...units];
  return (
    <label className="imp-pick ld-columns ld-gap-8 ld-items-center ld-rule-below">
      <span className="ld-small">{t('importing.money')}</span>
      <select
        className="ld-small-select"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        data-testid="import-file-money"
      >
        <option value="">{t('importing.money.asWritten')}</option>
        {offered.map((unit) => (
          <option key={unit} value={unit}>
            {unit.endsWith(' m') ? t('importing.money.million', { currency: unit.slice(0, -2) }) : unit}
          </option>
        ))}
      </select>
    </label>
  );
}
