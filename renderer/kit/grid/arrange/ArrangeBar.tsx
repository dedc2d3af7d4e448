import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../state/language';
import { Button, IconButton } from '../../ui/Button';
import { Select, TextInput } from '../../ui/Field';
import { Said } from '../../ui/Said';
import '../find-bar.css';
import type { Arranged } from './use-arranged';

/** What a grid lets a person ask of its rows. */
export type Arranging = Pick<Arranged<never>, 'sort' | 'filters' | 'count' | 'sortBy' | 'filterBy'>;

interface ArrangeBarProps {
  readonly arranged: Arranging;
  readonly columns: readonly { readonly id: string; readonly head: string }[];
  /** The selected column when it was opened. */
  readonly at: string | null;
  /** Asked for by a key: its text has the focus then. */
  readonly isAsked: boolean;
  readonly onClose: () => void;
}

/** Over the corner of a grid: orders its lines by a column and shows those of them that fit, in as many columns as are asked. */
export function ArrangeBar({ arranged, columns, at, isAsked, onClose }: ArrangeBarProps) {
  const { t } = useWords();
  const { filters, sort, count, sortBy, filterBy } = arranged;
  const textAt = (id: string) => filters.find(({ column }) => column === id)?.text ?? '';
  const first = columns.find(({ id }) => id === at)?.id ?? filters.at(-1)?.column ?? columns[0]?.id ?? '';
  const [column, setColumn] = useState(first);
  const [text, setText] = useState(textAt(first));
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.querySelector('input')?.select();
  }, [isAsked]);
  const choose = (id: string): void => {
    setColumn(id);
    setText(textAt(id));
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    filterBy({ column, text });
  };
  return (
    <form
      ref={field}
      className="ld-find-bar ld-row ld-gap-6 ld-wrap ld-fixed ld-paper-2"
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
        onChange={({ target }) => choose(target.value)}
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
        title={t('figures.arrange.hint')}
        className="ld-arrange-text"
        onChange={({ target }) => setText(target.value)}
        data-testid="arrange-text"
      />
      <Button small onClick={() => filterBy({ column, text })}>
        {t('figures.arrange.filter')}
      </Button>
      {filters.map((one) => {
        const head = columns.find(({ id }) => id === one.column)?.head ?? one.column;
        return (
          <Button
            small
            key={one.column}
            title={t('figures.arrange.remove')}
            data-testid="arrange-one"
            onClick={() => {
              filterBy({ column: one.column, text: '' });
              if (one.column === column) setText('');
            }}
          >
            {`${t('report.pair', { name: head, value: one.text })} ×`}
          </Button>
        );
      })}
      <span className="ld-ink-2" data-testid="arrange-said">
        <Said text={filters.length === 0 ? '' : t('figures.arrange.count', count)} />
      </span>
      {(sort !== null || filters.length > 0) && (
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
