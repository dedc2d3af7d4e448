import { nameKey } from '@shared/base/fold-text';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../../../kit/state/language';
import { Field, TextInput } from '../../../kit/ui/Field';

/** One of many, found by any of its names. */
export interface Findable {
  readonly value: string;
  readonly label: string;
  /** Beside the name: a code, a name in another language. */
  readonly detail: string;
  /** By what else it is found. */
  readonly names: readonly string[];
}

interface SearchFieldProps {
  readonly label: string;
  readonly options: readonly Findable[];
  /** What is chosen, as the field says it while nobody types; '' for nothing. */
  readonly shown: string;
  readonly placeholder: string;
  readonly onPick: (value: string) => void;
  /** What typing another name offers; absent: only what the list has can be chosen. */
  readonly own?: { readonly say: (text: string) => string; readonly onMake: (text: string) => void };
  readonly testId: string;
}

const MOST_SHOWN = 8;
/** No option is empty. */
const OWN = '';

/** Those whose names hold what was typed: first whose name or code is it, then whose names begin with it. */
export function foundIn(options: readonly Findable[], text: string): readonly Findable[] {
  const wanted = nameKey(text);
  if (wanted === '') return [];
  const rank = ({ value, label, names }: Findable): number => {
    const keys = [value, label, ...names].map(nameKey);
    if (keys.includes(wanted)) return 0;
    if (nameKey(label).startsWith(wanted)) return 1;
    if (keys.some((key) => key.startsWith(wanted))) return 2;
    return keys.some((key) => key.includes(wanted)) ? 3 : 4;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** A field that searches: letters narrow the list, arrows walk it, Enter takes. */
export function SearchField({ label, options, shown, placeholder, onPick, own, testId }: SearchFieldProps) {
  const { t } = useWords();
  const listId = useId();
  const [text, setText] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = text === null ? [] : foundIn(options, text);
  const isNothing = own === undefined && nameKey(text ?? '') !== '' && found.length === 0;
  const isNew = text !== null && text.trim() !== '' && own !== undefined && !isExact(found[0], text);
  const lines = [
    ...found.slice(0, MOST_SHOWN),
    ...(isNew ? [{ value: OWN, label: own.say(text.trim()), detail: '', names: [] }] : []),
  ];
  const take = (line: Findable | undefined): void => {
    if (line === undefined) return;
    if (line.value === OWN) own?.onMake((text ?? '').trim());
    else onPick(line.value);
    setText(null);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || lines.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + lines.length) % lines.length);
    else if (event.key === 'Enter' && !event.ctrlKey) take(lines[at]);
    else if (event.key === 'Escape') setText(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ld-relative">
      <Field label={label}>
        {(id) => (
          <TextInput
            id={id}
            role="combobox"
            aria-expanded={lines.length > 0}
            aria-controls={listId}
            aria-activedescendant={lines.length > 0 ? `${listId}-${at}` : undefined}
            value={text ?? shown}
            placeholder={placeholder}
            data-testid={testId}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => setText(null)}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {isNothing && (
        <p className="ld-found-list ld-paper ld-option ld-definition" role="status">
          {t('begin.nothing', { text: (text ?? '').trim() })}
        </p>
      )}
      <div
        className="ld-found-list ld-paper"
        role="listbox"
        id={listId}
        aria-label={label}
        hidden={lines.length === 0}
      >
        {lines.map((line, index) => (
          <div
            key={line.value}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="ld-option ld-row ld-gap-8"
            // Before the field loses the focus and its text with it.
            onMouseDown={(event) => {
              event.preventDefault();
              take(line);
            }}
          >
            <span className="ld-medium">{line.label}</span>
            <span className="ld-ink-3">{line.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function isExact(first: Findable | undefined, text: string): boolean {
  return (
    first !== undefined && [first.value, first.label, ...first.names].map(nameKey).includes(nameKey(text))
  );
}
