import { MARK_PRESETS } from '@shared/words/mark-presets';
import { useId } from 'react';
import { keepLetterhead, typeLetterhead, useLetterhead } from '../state/letterhead';
import { Field, TextInput } from './Field';

/** The mark of what is written: one that offices use, or a person's own words; empty for none. */
export function MarkField({ label }: { readonly label: string }) {
  const { mark } = useLetterhead();
  const presets = useId();
  return (
    <>
      <Field label={label}>
        {(id) => (
          <TextInput
            id={id}
            value={mark}
            maxLength={60}
            list={presets}
            onChange={({ target }) => typeLetterhead({ mark: target.value })}
            onBlur={() => void keepLetterhead()}
            data-testid="paper-mark"
          />
        )}
      </Field>
      <datalist id={presets}>
        {MARK_PRESETS.map((preset) => (
          <option key={preset} value={preset} />
        ))}
      </datalist>
    </>
  );
}
