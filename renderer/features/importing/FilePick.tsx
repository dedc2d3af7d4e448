import type { MessageKey } from '@shared/base/message';
import type { ImportField } from '@shared/model/import-fields';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';

interface FilePickProps {
  readonly field: ImportField;
  /** A column gives it, so that there is nothing to choose. */
  readonly covered: boolean;
  /** What is said where no row can be read without it; null where it is there. */
  readonly need: MessageKey | null;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

/** One value for the whole file, where no column gives it. */
export function FilePick({ field, covered, need, value, options, onChange }: FilePickProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, unless a column gives the value.
    <label className="imp-pick ld-columns ld-gap-8 ld-items-center ld-rule-below">
      <PickName field={field} need={need} />
      {covered ? (
        <span className="ld-small ld-ink-3">{t('importing.fromColumn')}</span>
      ) : (
        <select
          className="ld-small-select"
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

/** The name of a field; one that is missing says what it needs. */
export function PickName({ field, need: key }: Pick<FilePickProps, 'field' | 'need'>) {
  const { t } = useWords();
  const need = key === null ? null : t(key);
  return (
    <span
      className={`ld-small${need === null ? '' : ' ld-row ld-gap-4 ld-strong ld-warn'}`}
      title={need ?? undefined}
    >
      {t(`import.field.${field}`)}
      {need !== null && (
        <>
          <Icon name="warning" size={13} />
          <span className="ld-spoken">{need}</span>
        </>
      )}
    </span>
  );
}
