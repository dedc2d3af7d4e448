import type { Notice } from '@shared/base/refusal';
import { choiceWord } from '@shared/features/data/choice-words';
import type { Field as Declared } from '@shared/model/field';
import type { AnyTable } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { headOf } from '@shared/report/rows';
import { massUnitOf } from '@shared/words/mass-words';
import { useRef, useState } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords, type Words } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import type { ReferenceLookup } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { FieldInput } from './FieldInput';
import { fieldsOf } from './row-lines';

type Texts = Readonly<Record<string, string>>;

interface RowDialogProps {
  readonly table: AnyTable<TableName>;
  readonly known: ReferenceLookup;
  /** What was typed already, by field. */
  readonly said?: Texts;
  /** Once the dialog is gone, with the last row: while it is open it has the focus. */
  readonly onAdded: (id: string) => void;
}

/** What is asked at once: what a row cannot be without, and its figures. */
function isAsked([name, field]: readonly [string, Declared]): boolean {
  return name === 'id' || !field.optional || (field.kind === 'number' && !('isBound' in field));
}

/** A new row of a table: what it needs first, the rest folded. What is refused keeps the dialog and its text. */
export function RowDialog({ table, known, said = {}, onAdded }: RowDialogProps) {
  const words = useWords();
  const { t, currency, language, nameOf } = words;
  const [texts, setTexts] = useState<Texts>(() => ({ ...startingTexts(table, known, words), ...said }));
  const [notice, setNotice] = useState<Notice | null>(null);
  const last = useRef<string | null>(null);
  const close = (): void => {
    closeDialog();
    if (last.current !== null) onAdded(last.current);
  };
  const fields = fieldsOf(table, words);
  const named = known.reference.materials.filter(
    (one) => texts.materialId === one.id || texts.materialId === nameOf(one),
  );
  const mass = massUnitOf(named.length === 0 ? known.reference.materials : named);
  const add = async (more: boolean): Promise<void> => {
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    try {
      // The name of a declared table.
      const [id] = await ask('data.add', { table: table.name, rows: [given] });
      last.current = id ?? null;
      setNotice(null);
      announce(t('data.added', { row: Object.values(given)[0] ?? '' }));
      if (!more) close();
      else {
        setTexts((before) => keptTexts(table, before));
        document.querySelector<HTMLElement>('[data-testid="row-dialog"] :is(input, select)')?.focus();
      }
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const drawn = ([name, field]: readonly [string, Declared]) => (
    <Field key={name} label={headOf(field, language, mass, currency)}>
      {(id) => (
        <FieldInput
          id={id}
          name={name}
          field={field}
          text={texts[name] ?? ''}
          onChange={(text) => setTexts((before) => ({ ...before, [name]: text }))}
        />
      )}
    </Field>
  );
  const further = fields.filter((field) => !isAsked(field));
  return (
    <DialogFrame
      title={t('data.newIn', { table: table.words[language] })}
      onClose={close}
      onSubmit={() => void add(false)}
      testId="row-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('data.add')}
          </Button>
          <Button onClick={() => void add(true)} data-testid="add-next">
            {t('data.addNext')}
          </Button>
          <Button onClick={close}>{t('app.cancel')}</Button>
        </>
      }
    >
      {notice !== null && <NoticeBar notice={notice} testId="row-notice" />}
      <div className="ld-fields ld-halves">{fields.filter(isAsked).map(drawn)}</div>
      {further.length > 0 && (
        <details className="ld-folded">
          <summary>{t('data.more')}</summary>
          <div className="ld-fields ld-halves">{further.map(drawn)}</div>
        </details>
      )}
    </DialogFrame>
  );
}

/** What is selected in the context bar, and what a row most often is. */
function startingTexts(table: AnyTable, known: ReferenceLookup, { t, nameOf }: Words): Texts {
  const { economyId, materialId, stage, year } = selection.get();
  const country = known.country(economyId);
  const material = known.material(materialId);
  const usual: Readonly<Record<string, string | undefined>> = {
    economyId: country === undefined ? undefined : nameOf(country),
    materialId: material === undefined ? undefined : nameOf(material),
    stage: t(`stage.${stage}`),
    year: String(year),
    mark: t('mark.estimated'),
    kind: table.name === 'supplier' ? t('kind.plant') : undefined,
    enteredAs: choiceWord('enteredAs', 'percent', t),
    basis: choiceWord('basis', material?.basis ?? 'reo', t),
    method: choiceWord('method', 'declared', t),
    censor: choiceWord('censor', 'none', t),
  };
  return Object.fromEntries(
    Object.entries(table.fields).flatMap(([name, field]) => {
      const text = field.nullable ? undefined : usual[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** For the next row: what names others and what is chosen stays, what was written goes. */
function keptTexts({ fields }: AnyTable, texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).filter(([name]) => {
      const field = fields[name];
      return field !== undefined && (field.references !== null || field.options !== null || name === 'year');
    }),
  );
}
