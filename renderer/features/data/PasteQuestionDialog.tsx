import type { PasteQuestion } from '@shared/features/data/contract';
import type { AnyTable } from '@shared/model/table';
import type { ReactNode } from 'react';
import type { Line } from '../../kit/grid/controller/lay';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import '../../kit/grid/paste-dialog.css';

interface PasteQuestionProps {
  readonly table: AnyTable;
  readonly asked: PasteQuestion;
  readonly lines: readonly Line[];
  /** All that is said here. */
  readonly onTake: () => void;
  /** The new rows alone; null where nothing but these is asked, or there are none. */
  readonly onAdd: (() => void) | null;
}

/** So many cells and lines are shown. */
const SHOWN = 200;

/** What a pasted block would write over, with what stands there, and what it would add. Nothing is written yet. */
export function PasteQuestionDialog({ table, asked, lines, onTake, onAdd }: PasteQuestionProps) {
  const { t, f, language } = useWords();
  const { overwritten, added, unchanged, otherwise } = asked;
  const rows = new Set(overwritten.map(({ id }) => id)).size;
  const headOf = (field: string): string => table.fields[field]?.words[language] ?? field;
  const isNothing = rows === 0 && added.length === 0;
  const counts = { rows, added: added.length };
  const take = added.length === 0 ? 'data.paste.over' : rows === 0 ? 'data.paste.add' : 'data.paste.both';
  return (
    <DialogFrame
      title={t('data.paste.title', { table: table.words[language] })}
      onClose={closeDialog}
      onSubmit={isNothing ? closeDialog : onTake}
      testId="paste-question"
      actions={
        isNothing ? (
          <Button kind="primary" type="submit">
            {t('app.close')}
          </Button>
        ) : (
          <>
            <Button kind="primary" type="submit" data-testid="paste-take">
              {t(take, counts)}
            </Button>
            {onAdd !== null && (
              <Button onClick={onAdd} data-testid="paste-add-only">
                {t('data.paste.addOnly', counts)}
              </Button>
            )}
            <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          </>
        )
      }
    >
      {isNothing && <p>{t('data.paste.nothing')}</p>}
      {rows > 0 && <Overwritten cells={overwritten} rows={rows} headOf={headOf} />}
      {added.length > 0 && <Added places={added} lines={lines} headOf={headOf} />}
      {added.length > 0 && Object.keys(otherwise).length > 0 && (
        <p>
          {t('data.paste.otherwise', {
            said: f.items(
              Object.entries(otherwise).map(
                ([field, text]) => `${t('place.before', { place: headOf(field) })}${text}`,
              ),
            ),
          })}
        </p>
      )}
      {unchanged > 0 && !isNothing && <p>{t('data.paste.unchanged', { rows: unchanged })}</p>}
    </DialogFrame>
  );
}

type HeadOf = (field: string) => string;

interface OverwrittenProps {
  readonly cells: PasteQuestion['overwritten'];
  /** In how many rows they stand. */
  readonly rows: number;
  readonly headOf: HeadOf;
}

/** The cells that would be written over: what stands there, and what will. */
function Overwritten({ cells, rows, headOf }: OverwrittenProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('data.paste.overLead', { rows, cells: cells.length })}</p>
      <PasteTable
        heads={(['row', 'column', 'was', 'will'] as const).map((head) => [head, t(`data.paste.${head}`)])}
        count={cells.length}
        testId="paste-overwritten"
      >
        {cells.slice(0, SHOWN).map(({ id, field, row, was, will }) => (
          <tr key={`${id} ${field}`}>
            <th scope="row">{row}</th>
            <td>{headOf(field)}</td>
            <td>{was === '' ? t('figures.cell.empty') : was}</td>
            <td>{will === '' ? t('figures.cell.empty') : will}</td>
          </tr>
        ))}
      </PasteTable>
    </>
  );
}

interface AddedProps {
  /** Which of the lines. */
  readonly places: readonly number[];
  readonly lines: readonly Line[];
  readonly headOf: HeadOf;
}

/** The rows that would come. */
function Added({ places, lines, headOf }: AddedProps) {
  const { t } = useWords();
  const columns = [...new Set(places.flatMap((place) => Object.keys(lines[place] ?? {})))];
  return (
    <>
      <p>{t('data.paste.addLead', { added: places.length })}</p>
      <PasteTable
        heads={columns.map((column) => [column, headOf(column)])}
        count={places.length}
        testId="paste-lines"
      >
        {places.slice(0, SHOWN).map((place) => (
          <tr key={place}>
            {columns.map((column) => (
              <td key={column}>{lines[place]?.[column] ?? ''}</td>
            ))}
          </tr>
        ))}
      </PasteTable>
    </>
  );
}

interface PasteTableProps {
  readonly heads: readonly (readonly [key: string, words: string])[];
  /** How many rows there are, also those that are not shown. */
  readonly count: number;
  readonly testId: string;
  /** The first SHOWN of them. */
  readonly children: ReactNode;
}

function PasteTable({ heads, count, testId, children }: PasteTableProps) {
  const { t, f } = useWords();
  return (
    <>
      <div className="ld-paste-list ld-scroll">
        <table className="ld-table" data-testid={testId}>
          <thead>
            <tr>
              {heads.map(([key, words]) => (
                <th key={key}>{words}</th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {count > SHOWN && <p>{t('figures.paste.further', { count: f.whole(count - SHOWN) })}</p>}
    </>
  );
}
