import type { DataRows, DataSlice } from '@shared/features/data/contract';
import { massOfRows } from '@shared/model/mass-of';
import type { AnyTable } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { headOf } from '@shared/report/rows';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Written } from '../../kit/grid/controller/lay';
import { useAnswer } from '../../kit/state/answer';
import { openDialog } from '../../kit/state/dialogs';
import { MassWords, useWords, useWordsOf, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useOfStocks } from '../../kit/state/secret';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { StatusContent } from '../../shell/frame/StatusBar';
import { useKeepsSecrets } from '../../shell/use-policy';
import { addPack, copyRows, setCells, writeRows } from './data-edits';
import { looked, PAGE_ROWS, rowCommands } from './data-state';
import { FindBox } from './FindBox';
import { Pager } from './Pager';
import { PasteIntoEmpty } from './PasteIntoEmpty';
import { RowDialog } from './RowDialog';
import { RowGrid } from './RowGrid';
import { RowInspector } from './RowInspector';
import { removeRow } from './remove-row';
import {
  calledLine,
  canBeAdded,
  fieldsOf,
  gravest,
  inPlaces,
  linesOf,
  markOf,
  type RowLine,
  typedIn,
} from './row-lines';
import { useFreshRow } from './use-fresh-row';

/** One table of the project: its rows, new ones, and the selected row. A new one can be written before the rows are here. */
export function TableView({ known }: { readonly known: ReferenceLookup }) {
  const asked = useStore(looked);
  const { value: found, notice } = useAnswer('data.rows', { ...asked, count: PAGE_ROWS });
  const { table: name, text, where } = asked;
  const table = ANY_TABLE[name];
  const editable = !useReadOnly() && table.writtenBy === null;
  const lines = useHeldLines(found);
  const mass = massOfRows(
    known.reference,
    lines.map(({ values }) => values),
  );
  const words = useWordsOf(mass);
  useOfStocks(lines.some(({ secret }) => secret));
  const [selected, setSelected] = useState<string | null>(null);
  const [fresh, setFresh] = useFreshRow();
  const [written, setWritten] = useState<RowsWritten | null>(null);
  const line = lines.find(({ id }) => id === selected) ?? null;

  const add = (said: Readonly<Record<string, string>> = {}): void =>
    openDialog(<RowDialog table={table} known={known} said={said} onAdded={setFresh} />);
  const remove = (gone: RowLine): void =>
    void removeRow(name, gone.row.id, calledLine(gone, table, words), words);
  const write = (cells: readonly Written[]): Promise<boolean> => writeCells(table, cells, words);
  const addable = editable && canBeAdded(table);
  useRowCommands(addable ? () => add() : null, editable && line !== null ? () => remove(line) : null);

  const addButton = <AddButton addable={addable} onAdd={() => add()} />;
  return (
    <MassWords mass={mass}>
      {notice !== null && <NoticeBar notice={notice} />}
      {written?.of === name && (
        <NoteBar isNews tone="info" testId="rows-written">
          {written.said}
        </NoteBar>
      )}
      <div className="ld-data-view ld-stack ld-shrink">
        <TableTitle table={table} lines={lines} words={words} onWritten={setWritten}>
          {addButton}
        </TableTitle>
        <div className="ld-pad ld-data-tools ld-row ld-gap-16 ld-pad-bottom-8">
          <FindBox key={name} />
          {found !== null && <Pager found={found} shown={lines.length} />}
        </div>
        {found !== null && lines.length === 0 && where.length === 0 && (
          <NoRows
            table={table}
            total={found.total}
            text={text}
            words={words}
            paste={addable ? setFresh : null}
          >
            {addButton}
          </NoRows>
        )}
        {found !== null && (lines.length > 0 || where.length > 0) && (
          <div className="ld-pad ld-data-rows ld-fill">
            <RowGrid
              table={table}
              lines={lines}
              editable={editable}
              asked={found}
              count={{ shown: found.matching, all: found.total }}
              onAdded={setFresh}
              wanted={fresh}
              onTaken={() => setFresh(null)}
              onWrite={write}
              onFocus={setSelected}
              onNew={addable ? add : null}
              onRemove={
                editable
                  ? (id) => {
                      const gone = lines.find((one) => one.id === id);
                      if (gone !== undefined) remove(gone);
                    }
                  : null
              }
            />
          </div>
        )}
        <RowInspector
          table={table}
          line={line}
          editable={editable}
          called={line === null ? '' : calledLine(line, table, words)}
          onEdit={(at, field, typed) => write([{ row: at.id, column: field, text: typed }])}
          onRemove={remove}
        />
        {found !== null && <TableStatus table={table} found={found} words={words} />}
      </div>
    </MassWords>
  );
}

/** How many rows of a table are found, in the status bar. */
function TableStatus({
  table,
  found,
  words: { t, f, language },
}: {
  readonly table: AnyTable<TableName>;
  readonly found: { readonly matching: number; readonly total: number };
  readonly words: ReturnType<typeof useWordsOf>;
}) {
  return (
    <StatusContent>
      {t('data.status', {
        table: table.words[language],
        shown: f.whole(found.matching),
        all: f.whole(found.total),
      })}
    </StatusContent>
  );
}

/** Writes cells of a table, and says what was changed. @returns whether they were */
function writeCells(
  table: AnyTable<TableName>,
  cells: readonly Written[],
  { t, language }: Words,
): Promise<boolean> {
  const [first] = cells;
  const head = table.fields[first?.column ?? '']?.words[language] ?? '';
  const spoken =
    cells.length === 1
      ? t('data.changed', { field: head, value: first?.text ?? '' })
      : t('data.changedMany', { cells: cells.length });
  return setCells(
    table.name,
    cells.map(({ row, column, text: typed }) => ({ id: row, field: column, text: typed })),
    spoken,
  );
}

function AddButton({ addable, onAdd }: { readonly addable: boolean; readonly onAdd: () => void }) {
  const { t } = useWords();
  return (
    <Button
      kind="primary"
      icon="plus"
      disabled={!addable}
      title={addable ? undefined : t('data.ownPage')}
      onClick={onAdd}
      data-testid="new-row"
    >
      {t('data.new')}
    </Button>
  );
}

interface NoRowsProps {
  readonly table: AnyTable<TableName>;
  /** How many rows the table has. */
  readonly total: number;
  /** What was looked for. */
  readonly text: string;
  readonly words: Words;
  /** Takes the first of rows that are pasted; null where none can be added here. */
  readonly paste: ((id: string) => void) | null;
  /** The way to a new row. */
  readonly children: ReactNode;
}

/** Said where no row is to be shown: the table has none, or none that was asked for. */
function NoRows({ table, total, text, words, paste, children }: NoRowsProps) {
  const { t, language } = words;
  if (total > 0) return <EmptyState sentence={t('data.notFound', { text })} />;
  return (
    <EmptyState sentence={t('data.empty', { table: table.words[language] })}>
      {paste !== null && (
        <>
          {children}
          <PasteIntoEmpty table={table} words={words} onAdded={paste} />
        </>
      )}
    </EmptyState>
  );
}

/** What was written of a table. */
interface RowsWritten {
  readonly of: TableName;
  readonly said: string;
}

interface TableTitleProps {
  readonly table: AnyTable<TableName>;
  readonly lines: readonly RowLine[];
  /** Of these lines. */
  readonly words: Words;
  /** Null: nothing was. */
  readonly onWritten: (written: RowsWritten | null) => void;
  /** The way to a new row. */
  readonly children: ReactNode;
}

/** Which table it is, and what is done with all rows that are shown. */
function TableTitle({ table, lines, words, onWritten, children }: TableTitleProps) {
  const { t, language } = words;
  const readOnly = useReadOnly();
  const leavesOut = useKeepsSecrets();
  const copy = (): void => {
    const fields = fieldsOf(table, words);
    const named = fields.map(([key]) => key);
    const mark = gravest(lines.map((one) => markOf(table, one, named)));
    copyRows(
      fields.map(([, field]) => headOf(field, language, words.mass, words.currency)),
      lines.map((one) => fields.map(([key, field]) => typedIn(one, key, field, words))),
      mark === null ? null : t(mark),
      t('data.copied', { rows: lines.length, table: table.words[language] }),
    );
  };
  const saveRows = async (): Promise<void> => {
    const told = await writeRows(`${table.name}.csv`, words);
    onWritten(told === null ? null : { of: table.name, said: told });
  };
  return (
    <div className="ld-page-title ld-data-title ld-items-center">
      <div className="ld-grow">
        <h1 className="ld-title">{table.words[language]}</h1>
        <p className="ld-definition">{t(`data.about.${table.name}`)}</p>
      </div>
      <div className="ld-row">
        <Button onClick={() => void addPack(words)} disabled={readOnly} data-testid="add-pack">
          {t('data.pack')}
        </Button>
        <Button onClick={copy} disabled={lines.length === 0} data-testid="copy-rows">
          {t('data.copy')}
        </Button>
        <Button
          onClick={() => void saveRows()}
          disabled={lines.length === 0}
          title={leavesOut ? t('policy.leavesOut') : undefined}
          data-testid="write-rows"
        >
          {t('data.csv')}
        </Button>
        {children}
      </div>
    </div>
  );
}

/** The rows where they stood when they were first asked for so: an edit moves none. */
function useHeldLines(found: DataRows | null): readonly RowLine[] {
  const held = useRef<{ readonly of: string; readonly ids: readonly string[] }>({ of: '', ids: [] });
  return useMemo(() => {
    if (found === null) return [];
    const question = JSON.stringify([found.table, found.text, found.sort, found.where, found.from]);
    const lines = linesOf(JSON.parse(found.packed) as DataSlice); // written by the backend from one
    const before = held.current.of === question ? held.current.ids : [];
    const inOrder = inPlaces(lines, before);
    // A row that is gone keeps its place, so that undo brings it back there.
    held.current = { of: question, ids: [...new Set([...before, ...inOrder.map(({ id }) => id)])] };
    return inOrder;
  }, [found]);
}

/** What the commands of the menu do while this page is there. */
function useRowCommands(add: (() => void) | null, remove: (() => void) | null): void {
  useEffect(() => rowCommands.set({ add, remove }));
  useEffect(() => () => rowCommands.set({ add: null, remove: null }), []);
}
