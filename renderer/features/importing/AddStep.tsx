import { isBlank } from '@shared/base/fold-text';
import { columnLetters } from '@shared/base/sheet-cell';
import type { SheetPreview } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';

const KINDS = ['keep', 'leave_out', 'fill_down', 'replace'] as const;
type AddedKind = (typeof KINDS)[number];

interface AddStepProps {
  readonly sheet: SheetPreview;
  readonly mapping: Mapping;
  readonly onAdd: (step: TableStep) => void;
}

/** The form of one more step: what it does, in which column, with which text. */
export function AddStep({ sheet, mapping, onAdd }: AddStepProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<AddedKind>('keep');
  const [column, setColumn] = useState('');
  const [value, setValue] = useState('');
  const [becomes, setBecomes] = useState('');
  const head = (at: number): string => {
    const text = sheet.rows[mapping.headerRow - 1]?.[at - 1] ?? '';
    return isBlank(text) ? columnLetters(at) : text;
  };
  const seen = [
    ...new Set(sheet.rows.slice(mapping.headerRow).map((row) => (row[Number(column) - 1] ?? '').trim())),
  ].filter((text) => text !== '');
  const isWhole = column !== '' && (kind === 'fill_down' || !isBlank(value));
  const add = (): void => {
    if (!isWhole) return;
    const name = head(Number(column));
    const text = value.trim();
    if (kind === 'fill_down') onAdd({ step: kind, columns: [name] });
    else if (kind === 'replace') onAdd({ step: kind, column: name, from: text, to: becomes.trim() });
    else onAdd({ step: kind, column: name, is: /[*?]/.test(text) ? 'matches' : 'one_of', values: [text] });
    setValue('');
    setBecomes('');
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
  };
  return (
    <>
      <label className="imp-pick">
        <span className="ld-small">{t('importing.recipe.kind')}</span>
        <select
          className="imp-select"
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'keep')}
          data-testid="import-step-kind"
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`importing.recipe.add.${one}`)}
            </option>
          ))}
        </select>
      </label>
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
      {kind !== 'fill_down' && (
        <label className="imp-pick">
          <span className="ld-small">{t('importing.keep.value')}</span>
          <input
            className="imp-select"
            list="import-keep-values"
            value={value}
            onChange={(event) => setValue(event.target.value)}
            onKeyDown={onEnter}
            data-testid="import-keep-value"
          />
        </label>
      )}
      {kind === 'replace' && (
        <label className="imp-pick">
          <span className="ld-small">{t('importing.recipe.becomes')}</span>
          <input
            className="imp-select"
            value={becomes}
            onChange={(event) => setBecomes(event.target.value)}
            onKeyDown={onEnter}
            data-testid="import-step-becomes"
          />
        </label>
      )}
      <datalist id="import-keep-values">
        {seen.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <Button disabled={!isWhole} onClick={add} data-testid="import-keep-add">
        {t('importing.recipe.addStep')}
      </Button>
    </>
  );
}
