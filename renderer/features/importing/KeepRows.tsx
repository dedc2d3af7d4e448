import { isBlank, nameKey } from '@shared/base/fold-text';
import { columnLetters } from '@shared/base/sheet-cell';
import type { SheetPreview } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button, IconButton } from '../../kit/ui/Button';

interface KeepRowsProps {
  readonly sheet: SheetPreview;
  readonly mapping: Mapping;
  readonly onChange: (steps: readonly TableStep[]) => void;
}

/** Which rows are read: those whose cells in some columns are one of some values. */
export function KeepRows({ sheet, mapping, onChange }: KeepRowsProps) {
  const { t } = useWords();
  const [column, setColumn] = useState('');
  const [value, setValue] = useState('');
  const steps = mapping.steps ?? [];
  const keep = steps.flatMap((step) => (step.step === 'keep' ? [step] : []));
  const head = (at: number): string => {
    const text = sheet.rows[mapping.headerRow - 1]?.[at - 1] ?? '';
    return isBlank(text) ? columnLetters(at) : text;
  };
  const change = (name: string, values: readonly string[]): void => {
    const others = steps.filter((step) => step.step !== 'keep' || step.column !== name);
    onChange(
      values.length === 0 ? others : [...others, { step: 'keep', column: name, is: 'one_of', values }],
    );
  };
  const seen = [
    ...new Set(sheet.rows.slice(mapping.headerRow).map((row) => (row[Number(column) - 1] ?? '').trim())),
  ].filter((text) => text !== '');
  const add = (): void => {
    const name = head(Number(column));
    const before = keep.find((step) => step.column === name)?.values ?? [];
    if (!before.some((one) => nameKey(one) === nameKey(value))) change(name, [...before, value.trim()]);
    setValue('');
  };
  return (
    <div className="imp-picks" data-testid="import-keep">
      {keep.flatMap(({ column: name, values }) =>
        values.map((one) => (
          <div key={`${name}|${one}`} className="ld-row ld-small imp-kept">
            <span className="ld-grow">{t('importing.keep.is', { column: name, values: one })}</span>
            <IconButton
              icon="close"
              label={t('importing.keep.remove', { column: name, value: one })}
              onClick={() =>
                change(
                  name,
                  values.filter((other) => other !== one),
                )
              }
            />
          </div>
        )),
      )}
      <label className="imp-pick">
        <span className="ld-small">{t('importing.keep.column')}</span>
        <select
          className="imp-select"
          value={column}
          onChange={(event) => setColumn(event.target.value)}
          data-testid="import-keep-column"
        >
          <option value="">{t('importing.notChosen')}</option>
          {Array.from({ length: sheet.columnCount }, (_, index) => index + 1).map((at) => (
            <option key={at} value={at}>
              {head(at)}
            </option>
          ))}
        </select>
      </label>
      <label className="imp-pick">
        <span className="ld-small">{t('importing.keep.value')}</span>
        <input
          className="imp-select"
          list="import-keep-values"
          value={value}
          onChange={(event) => setValue(event.target.value)}
          onKeyDown={(event) =>
            event.key === 'Enter' &&
            !event.nativeEvent.isComposing &&
            column !== '' &&
            !isBlank(value) &&
            add()
          }
          data-testid="import-keep-value"
        />
      </label>
      <datalist id="import-keep-values">
        {seen.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <Button disabled={column === '' || isBlank(value)} onClick={add} data-testid="import-keep-add">
        {t('importing.keep.add')}
      </Button>
    </div>
  );
}
