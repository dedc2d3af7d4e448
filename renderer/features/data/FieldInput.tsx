import { choiceWord } from '@shared/features/data/choice-words';
import type { Field } from '@shared/model/field';
import type { TableName } from '@shared/model/tables';
import { useId, useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { Select, TextInput } from '../../kit/ui/Field';

interface FieldInputProps {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly text: string;
  readonly disabled?: boolean;
  /** Every key press. */
  readonly onChange: (text: string) => void;
  /** What stays: a choice at once, a text when it is left or Enter is pressed. */
  readonly onKeep?: (text: string) => void;
}

const NAMES_SHOWN = 100;

/** The control of a field, from its declaration: a list for what can be chosen, names to take for what names a row. */
export function FieldInput({ id, name, field, text, disabled = false, onChange, onKeep }: FieldInputProps) {
  const { t } = useWords();
  const take = (next: string): void => {
    onChange(next);
    onKeep?.(next);
  };
  const options =
    field.options?.map((option) => choiceWord(name, option, t)) ??
    (field.kind === 'flag' ? [t('data.yes'), t('data.no')] : null);
  if (options !== null) {
    return (
      <Select
        id={id}
        name={name}
        value={text}
        disabled={disabled}
        onChange={({ target }) => take(target.value)}
      >
        {(field.nullable || text === '') && <option value="">{t('data.none')}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    );
  }
  const shared = {
    id,
    disabled,
    name,
    'aria-required': !field.nullable,
    value: text,
    onChange: onChange,
    onKeep: () => onKeep?.(text),
  };
  if (field.references !== null) return <NameInput {...shared} table={field.references} />;
  return (
    <PlainInput
      {...shared}
      inputMode={field.kind === 'number' || field.kind === 'whole' ? 'decimal' : 'text'}
    />
  );
}

interface PlainProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-required': boolean;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
  readonly onKeep: () => void;
  readonly inputMode?: 'decimal' | 'text';
  readonly list?: string;
  readonly onFocus?: () => void;
}

function PlainInput({ onChange, onKeep, ...rest }: PlainProps) {
  return (
    <TextInput
      {...rest}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onKeep}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) onKeep();
      }}
    />
  );
}

/** A text with the names of a table to take from, asked for while it is written. */
function NameInput({ table, ...rest }: PlainProps & { readonly table: TableName }) {
  const list = useId();
  const [wanted, setWanted] = useState(false);
  const { value: names } = useAnswer(
    'data.named',
    wanted ? { table, text: rest.value, most: NAMES_SHOWN } : undefined,
  );
  const isRepeated = (name: string): boolean => names?.filter((one) => one.name === name).length !== 1;
  return (
    <>
      <PlainInput {...rest} list={list} onFocus={() => setWanted(true)} />
      <datalist id={list}>
        {names?.map(({ id, name }) => (
          <option key={id} value={isRepeated(name) ? id : name}>
            {isRepeated(name) ? name : id}
          </option>
        ))}
      </datalist>
    </>
  );
}
