import type { Notice } from '@shared/base/refusal';
import type { BriefFacts } from '@shared/features/brief/facts';
import { type FormResult, formResults, UNITS_OF } from '@shared/features/brief/form-results';
import { resultName } from '@shared/features/brief/result-name';
import { byId } from '@shared/model/catalogue';
import type { FormUnit } from '@shared/model/office-form';
import { formatted } from '@shared/report/report-message';
import { useMemo, useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { Button, IconButton } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { SelectField, TextField } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

interface MapFormDialogProps {
  readonly facts: BriefFacts;
  readonly handle: string;
  readonly file: string;
  readonly sheets: readonly string[];
}

/** A cell of the form as it is being said. */
interface Row {
  readonly key: number;
  readonly result: string;
  readonly unit: FormUnit;
  readonly sheet: string;
  readonly cell: string;
}

/** Which result goes into which cell of the office's own workbook, said once. */
export function MapFormDialog({ facts, handle, file, sheets }: MapFormDialogProps) {
  const { t } = useWords();
  const results = useMemo(() => formResults(facts), [facts]);
  const [first] = results;
  const [name, setName] = useState(file.replace(/\.xlsx$/i, ''));
  const blank = (key: number): Row => ({
    key,
    result: first?.id ?? '',
    unit: first === undefined ? 'number' : UNITS_OF[first.kind][0],
    sheet: sheets[0] ?? '',
    cell: '',
  });
  const [rows, setRows] = useState<readonly Row[]>([blank(0)]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const change = (key: number, part: Partial<Row>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const keep = async (): Promise<void> => {
    try {
      const cells = rows.map(({ result, unit, sheet, cell }) => ({
        place: { sheet, cell: cell.normalize('NFKC').replace(/[\s$]/g, '').toUpperCase() },
        result,
        unit,
      }));
      const kept = await ask('brief.mapForm', { handle, name, madeAt: facts.madeAt, cells });
      closeDialog();
      announce(t('form.map.kept', { ...kept }));
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const isSaid = name.trim() !== '' && rows.every(({ cell }) => cell.trim() !== '');
  return (
    <DialogFrame
      title={t('form.map.title', { file })}
      onClose={closeDialog}
      onSubmit={() => isSaid && void keep()}
      testId="map-form-dialog"
      actions={
        <>
          <Button kind="primary" type="submit" disabled={!isSaid} data-testid="map-form-keep">
            {t('form.map.keep')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="brief-map ld-stack ld-gap-8">
        <p className="ld-caption">{t('form.map.hint')}</p>
        <TextField label={t('form.map.name')} value={name} onChange={setName} />
        {rows.map((row, index) => (
          <CellRow
            key={row.key}
            row={row}
            results={results}
            sheets={sheets}
            onChange={(part) => change(row.key, part)}
            onRemove={rows.length === 1 ? null : () => setRows(rows.filter(({ key }) => key !== row.key))}
            removeLabel={t('form.map.remove', { row: index + 1 })}
          />
        ))}
        <Button
          small
          onClick={() => setRows([...rows, blank(Math.max(...rows.map(({ key }) => key)) + 1)])}
          data-testid="map-form-add"
        >
          {t('form.map.add')}
        </Button>
        {notice !== null && <NoticeBar notice={notice} testId="map-form-notice" />}
      </div>
    </DialogFrame>
  );
}

interface CellRowProps {
  readonly row: Row;
  readonly results: readonly FormResult[];
  readonly sheets: readonly string[];
  readonly onChange: (part: Partial<Row>) => void;
  readonly onRemove: (() => void) | null;
  readonly removeLabel: string;
}

function CellRow({ row, results, sheets, onChange, onRemove, removeLabel }: CellRowProps) {
  const { t } = useWords();
  const formatter = useFormatter();
  const result = byId(results, row.result);
  const units = result === undefined ? [] : UNITS_OF[result.kind];
  return (
    <div className="brief-map-row ld-columns ld-gap-8 ld-items-end">
      <SelectField
        label={t('form.map.result')}
        value={row.result}
        options={results.map((one) => ({ value: one.id, label: formatted(resultName(one), formatter) }))}
        onChange={(id) => {
          const chosen = byId(results, id);
          if (chosen !== undefined) onChange({ result: id, unit: UNITS_OF[chosen.kind][0] });
        }}
      />
      <SelectField
        label={t('form.map.unit')}
        value={row.unit}
        options={units.map((unit) => ({ value: unit, label: t(`form.unit.${unit}`) }))}
        onChange={(said) => onChange({ unit: units.find((unit) => unit === said) ?? row.unit })}
      />
      <SelectField
        label={t('form.map.sheet')}
        value={row.sheet}
        options={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
        onChange={(sheet) => onChange({ sheet })}
      />
      <TextField
        label={t('form.map.cell')}
        value={row.cell}
        placeholder="B3"
        onChange={(cell) => onChange({ cell })}
      />
      {onRemove !== null && <IconButton icon="close" label={removeLabel} onClick={onRemove} />}
    </div>
  );
}
