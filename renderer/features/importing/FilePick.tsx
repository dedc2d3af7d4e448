import type { ImportField } from '@shared/model/import-fields';
import { useWords } from '../../kit/state/language';

interface FilePickProps {
  readonly field: ImportField;
  /** A column gives it, so that there is nothing to choose. */
  readonly covered: boolean;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

/** One value for the whole file, where no column gives it. */
export function FilePick({ field, covered, value, options, onChange }: FilePickProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, unless a column gives the value.
    <label className="imp-pick">
      <span className="ld-small">{t(`import.field.${field}`)}</span>
      {covered ? (
        <span className="ld-small ld-ink-3">{t('importing.fromColumn')}</span>
      ) : (
        <select
          className="imp-select"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          data-testid={`import-file-${field}`}
        >
          <option value="">{t('importing.notChosen')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}
