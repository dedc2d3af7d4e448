import { columnLetters } from '@shared/base/sheet-cell';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import { fieldsOffered, targetOf } from '@shared/features/importing/targets';
import type { ColumnField } from '@shared/model/import-fields';
import type { Across, Mapping } from '@shared/model/mapping';
import { useWords } from '../../kit/state/language';
import { changeMapping } from './import-actions';

const SURE = 0.8;

/** Where one column goes; of a table further to the right that is said by the first one. */
export function FieldHead({
  column,
  lead,
  mapping,
  guess,
}: {
  readonly column: number;
  readonly lead: number | null;
  readonly mapping: Mapping;
  readonly guess: GuessedMapping | null;
}) {
  const { t } = useWords();
  if (lead === null) return <FieldPicker column={column} mapping={mapping} guess={guess} />;
  const { across = null } = mapping;
  const field = mapping.columns[lead];
  const isAcross = across?.columns.includes(lead) ?? false;
  return (
    <>
      <span className="ld-row ld-gap-4" data-testid={`import-field-${columnLetters(column)}`}>
        <span className="ld-strong">
          {isAcross && across !== null
            ? t('importing.across', { value: t(`import.field.${across.value}`) })
            : t(field === undefined ? 'importing.none' : `import.field.${field}`)}
        </span>
      </span>
      <span className="ld-caption">
        <b>{columnLetters(column)}</b> {t('importing.asColumn', { column: columnLetters(lead) })}
      </span>
    </>
  );
}

/** Where one column goes, with how sure the guess is. */
function FieldPicker({
  column,
  mapping,
  guess,
}: {
  readonly column: number;
  readonly mapping: Mapping;
  readonly guess: GuessedMapping | null;
}) {
  const { t } = useWords();
  const offered = fieldsOffered(targetOf(mapping));
  const isAcross = mapping.across?.columns.includes(column) ?? false;
  const field = isAcross ? undefined : mapping.columns[column];
  const choose = (next: ColumnField | undefined): void => {
    const others = Object.entries(mapping.columns).filter(([key]) => Number(key) !== column);
    const columns: Record<number, ColumnField> = Object.fromEntries(
      next === undefined ? others : [...others, [String(column), next]],
    );
    changeMapping({ columns, across: withColumn(mapping.across ?? null, column, false) });
  };
  const chooseAcross = (): void => {
    const columns = Object.fromEntries(
      Object.entries(mapping.columns).filter(([key]) => Number(key) !== column),
    );
    const across = mapping.across ?? guess?.mapping.across ?? null;
    changeMapping({ columns, across: withColumn(across, column, true) });
  };
  const known = mapping.across ?? guess?.mapping.across ?? null;
  const confidence =
    !isAcross && guess?.mapping.columns[column] === field ? guess?.confidence[column] : undefined;
  const sure = confidence === undefined || confidence >= SURE;
  const why =
    isAcross && known !== null
      ? t(`importing.across.${known.field}`)
      : field === undefined
        ? t('importing.skipped')
        : isRemembered(guess, column) && guess?.mapping.columns[column] === field
          ? t('importing.remembered')
          : confidence === undefined
            ? t(guess?.mapping.columns[column] === field ? 'importing.found' : 'importing.chosen')
            : t(sure ? 'importing.guessed' : 'importing.unsure', { percent: Math.round(confidence * 100) });
  return (
    <>
      <span className="ld-row ld-gap-4">
        <select
          className={`imp-field-select ld-shrink ld-medium ld-size-grid ld-ink-1`}
          aria-label={t('importing.fieldOf', { column: columnLetters(column) })}
          value={isAcross ? 'across' : (field ?? '')}
          onChange={(event) =>
            event.target.value === 'across'
              ? chooseAcross()
              : choose(offered.find((one) => one === event.target.value))
          }
          data-testid={`import-field-${columnLetters(column)}`}
        >
          <option className="ld-paper ld-ink-1" value="">
            {t('importing.none')}
          </option>
          {known !== null && (
            <option className="ld-paper ld-ink-1" value="across">
              {t('importing.across', { value: t(`import.field.${known.value}`) })}
            </option>
          )}
          {offered.map((one) => (
            <option className="ld-paper ld-ink-1" key={one} value={one}>
              {t(`import.field.${one}`)}
            </option>
          ))}
        </select>
      </span>
      <span className={`ld-caption ld-block${sure ? '' : ' ld-warn'}`}>
        <b>{columnLetters(column)}</b> {why}
      </span>
    </>
  );
}

/** Whether a column goes where it went in an earlier file of this form, or of another one of the sender. */
function isRemembered(guess: GuessedMapping | null, column: number): boolean {
  if (guess === null) return false;
  return guess.remembered !== null || (guess.kin !== null && guess.confidence[column] === undefined);
}

/** A crosstab with one column more or less; none is left when its last column goes. */
function withColumn(across: Across | null, column: number, isIn: boolean): Across | null {
  if (across === null) return null;
  const others = across.columns.filter((one) => one !== column);
  const columns = isIn ? [...others, column].sort((a, b) => a - b) : others;
  return columns.length === 0 ? null : { ...across, columns };
}
