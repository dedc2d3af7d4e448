import type { FileInspection } from '@shared/features/importing/inspection';
import { type Mapping, TEXT_ENCODINGS } from '@shared/model/mapping';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { FormsDialog } from './forms/FormsDialog';
import { chooseFile, chooseSheet, readTextAs } from './import-actions';
import { importState } from './import-state';
import { SheetTable } from './SheetTable';

const SEPARATORS = [
  { value: ',', key: 'comma' },
  { value: ';', key: 'semicolon' },
  { value: '\t', key: 'tab' },
  { value: '|', key: 'bar' },
] as const;

/** Step 1: which file, which sheet, and for text how it is written. */
export function FileStep() {
  const { t, f } = useWords();
  const { file, inspection, mapping } = useStore(importState);
  if (file === null || inspection === null || mapping === null) return <NoFileYet />;
  const sheet = inspection.sheets.find(({ name }) => name === mapping.sheet);
  return (
    <div className="imp-two ld-columns ld-items-start">
      <div className="ld-shrink">
        {sheet !== undefined && (
          <Section
            title={t('importing.asItCame')}
            definition={t('importing.firstRows', { rows: sheet.rows.length, all: f.whole(sheet.rowCount) })}
          >
            <SheetTable sheet={sheet} mapping={null} guess={null} />
          </Section>
        )}
      </div>
      <div className="ld-stack ld-gap-16 ld-shrink">
        <Section title={t('importing.file')}>
          <p className="ld-small ld-strong ld-anywhere ld-above-8">{file.name}</p>
          <p className="ld-caption ld-below-8" title={inspection.fileHash}>
            {t('importing.hash', { hash: inspection.fileHash.slice(0, 16) })}
          </p>
          <Button icon="folder" onClick={() => void chooseFile()} data-testid="import-choose">
            {t('importing.chooseOther')}
          </Button>
        </Section>
        {inspection.format !== 'text' ? (
          <SheetChoice sheets={inspection.sheets} chosen={mapping.sheet} />
        ) : (
          <TextForm guessed={inspection.guess.mapping} mapping={mapping} />
        )}
      </div>
    </div>
  );
}

/** Before a file is chosen: the ways to one. */
function NoFileYet() {
  const { t } = useWords();
  const known = useReference();
  return (
    <div className="ld-empty ld-stack ld-items-start ld-gap-12 ld-ink-2">
      <p>{t('importing.start')}</p>
      <div className="ld-row">
        <Button kind="primary" icon="folder" onClick={() => void chooseFile()} data-testid="import-choose">
          {t('importing.choose')}
        </Button>
        <span className="ld-small ld-ink-2">{t('importing.orDrop')}</span>
      </div>
      {known !== null && (
        <Button onClick={() => openDialog(<FormsDialog known={known} />)} data-testid="import-forms">
          {t('form.open')}
        </Button>
      )}
    </div>
  );
}

interface SheetChoiceProps {
  readonly sheets: FileInspection['sheets'];
  readonly chosen: string;
}

/** Which sheet of a workbook is read. */
function SheetChoice({ sheets, chosen }: SheetChoiceProps) {
  const { t, f } = useWords();
  return (
    <fieldset className="ld-stack ld-shrink ld-gap-8">
      <legend className="ld-subhead ld-below-4">{t('importing.sheet')}</legend>
      {sheets.map((one) => (
        <label key={one.name} className="ld-choice ld-row ld-size-grid ld-rule-below ld-pad-bottom-4">
          <input
            type="radio"
            name="sheet"
            checked={one.name === chosen}
            onChange={() => void chooseSheet(one.name, null)}
          />
          <span className="ld-grow ld-anywhere">{one.name}</span>
          {one.hidden && <Tag tone="warn">{t('importing.hidden')}</Tag>}
          <span className="ld-caption ld-fixed ld-nowrap">
            {t('importing.size', { rows: f.whole(one.rowCount), columns: f.whole(one.columnCount) })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TextFormProps {
  readonly guessed: Mapping;
  readonly mapping: Mapping;
}

/** How a text is written: as it was guessed, until a person says it. */
function TextForm({ guessed, mapping }: TextFormProps) {
  const { t } = useWords();
  return (
    <div className="ld-stack ld-shrink ld-gap-8">
      <label className="imp-pick ld-columns ld-gap-8 ld-items-center ld-rule-below">
        <span className="ld-subhead">{t('importing.encoding')}</span>
        <select
          className="ld-small-select"
          value={mapping.encoding ?? guessed.encoding ?? ''}
          onChange={(event) =>
            void readTextAs({
              encoding: TEXT_ENCODINGS.find((one) => one === event.target.value) ?? null,
            })
          }
          data-testid="import-encoding"
        >
          {TEXT_ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {one === 'shift_jis' ? 'Shift_JIS (CP932)' : one.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <label className="imp-pick ld-columns ld-gap-8 ld-items-center ld-rule-below">
        <span className="ld-subhead">{t('importing.separator')}</span>
        <select
          className="ld-small-select"
          value={mapping.separator ?? guessed.separator ?? ','}
          onChange={(event) =>
            void readTextAs({
              separator: SEPARATORS.find((one) => one.value === event.target.value)?.value ?? null,
            })
          }
          data-testid="import-separator"
        >
          {SEPARATORS.map(({ value, key }) => (
            <option key={key} value={value}>
              {t(`importing.separator.${key}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
