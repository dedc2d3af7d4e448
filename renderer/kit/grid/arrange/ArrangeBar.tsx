import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../state/language';
import { Button, IconButton } from '../../ui/Button';
import { Select, TextInput } from '../../ui/Field';
import '../find-bar.css';
import type { Arranged } from './use-arranged';

interface ArrangeBarProps {
  readonly arranged: Pick<Arranged<never>, 'sort' | 'filter' | 'count' | 'sortBy' | 'filterBy'>;
  readonly columns: readonly { readonly id: string; readonly head: string }[];
  /** The column in hand when it was opened. */
  readonly at: string | null;
  /** Asked for by a key: its text has the focus then. */
  readonly isAsked: boolean;
  readonly onClose: () => void;
}

/** Over the corner of a grid: orders its lines by a column and shows those of them that fit. */
export function ArrangeBar({ arranged, columns, at, isAsked, onClose }: ArrangeBarProps) {
  const { t } = useWords();
  const { filter, sort, count, sortBy, filterBy } = arranged;
  const [column, setColumn] = useState(filter?.column ?? at ?? columns[0]?.id ?? '');
  const [text, setText] = useState(filter?.text ?? '');
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.querySelector('input')?.select();
  }, [isAsked]);
  const apply = (by: string, wanted: string): void =>
    filterBy(wanted.trim() === '' ? null : { column: by, text: wanted });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    apply(column, text);
  };
  return (
    <form
      ref={field}
      className="ld-find-bar"
      data-testid="arrange-bar"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Select
        value={column}
        aria-label={t('figures.arrange.column')}
        data-testid="arrange-column"
        onChange={({ target }) => {
          setColumn(target.value);
          if (filter !== null) apply(target.value, text);
        }}
      >
        {columns.map(({ id, head }) => (
          <option key={id} value={id}>
            {head}
          </option>
        ))}
      </Select>
      <Button small onClick={() => sortBy({ column, down: false })} data-testid="arrange-up">
        {t('figures.arrange.up')}
      </Button>
      <Button small onClick={() => sortBy({ column, down: true })} data-testid="arrange-down">
        {t('figures.arrange.down')}
      </Button>
      <TextInput
        value={text}
        aria-label={t('figures.arrange.filter')}
        placeholder={t('figures.arrange.hint')}
        onChange={({ target }) => setText(target.value)}
        data-testid="arrange-text"
      />
      <Button small onClick={() => apply(column, text)}>
        {t('figures.arrange.filter')}
      </Button>
      <output className="ld-ink-2" aria-live="polite" data-testid="arrange-said">
        {filter === null ? '' : t('figures.arrange.count', count)}
      </output>
      {(sort !== null || filter !== null) && (
        <Button
          small
          data-testid="arrange-clear"
          onClick={() => {
            setText('');
            sortBy(null);
            filterBy(null);
          }}
        >
          {t('figures.arrange.clear')}
        </Button>
      )}
      <IconButton icon="close" size={12} label={t('figures.find.close')} onClick={onClose} />
    </form>
  );
}
