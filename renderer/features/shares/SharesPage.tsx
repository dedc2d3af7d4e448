import type { Stage } from '@shared/base/stage';
import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import { placesOf } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { AddItem } from '../../kit/figures/AddItem';
import { FigureTable } from '../../kit/figures/FigureTable';
import { namedIn, useNewSuppliers } from '../../kit/figures/made-rows';
import { openPaste } from '../../kit/figures/paste/import-paste';
import { saysNames } from '../../kit/figures/paste/says-names';
import { type Block, writeBlock } from '../../kit/grid/controller/block';
import type { Act } from '../../kit/grid/controller/port';
import type { NewLines } from '../../kit/grid/figure-paste';
import { yearOfColumn } from '../../kit/grid/year-columns';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAnswer } from '../../kit/state/answer';
import { openDialog } from '../../kit/state/dialogs';
import { typeFigure } from '../../kit/state/figures';
import { useWords, type Words } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useNewest } from '../../kit/state/newest';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { createStore, useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { useWideWindow } from '../../kit/ui/wide-window';
import { addNamed, askSupplier } from './ask-supplier';
import { BehindShares } from './BehindShares';
import { EditNote } from './EditNote';
import { enterShare, giveShares, lockShares } from './edit-actions';
import { refuse } from './edit-state';
import { FractionsDialog } from './FractionsDialog';
import { mayBeFractions } from './fractions';
import type { ShareGridContext } from './grid/cells';
import { changeOf, locksIn } from './grid/share-figures';
import { newSupplierLine, type ShareLine } from './grid/share-lines';
import { useShareSheet } from './grid/use-share-sheet';
import { useHeldOrder } from './held-order';
import { inspectedShare } from './inspected-share';
import { placeOf } from './paste-place';
import { RowMenu } from './RowMenu';
import { ShareMeters } from './ShareMeters';
import { SharesEmpty } from './SharesEmpty';
import { type FocusedSupplier, ShareToolbar } from './ShareToolbar';
import { shareRemoval } from './share-removal';
import { useShareTable } from './share-table';
import { useSupplyWords } from './supply-words';
import './shares.css';

/** Above this many suppliers the grid scrolls by itself; below, the page does. */
const MAX_OPEN_ROWS = 40;
/** What looks at the selected year, or at all lines. */
const REDRAWN = ['lock', 'change', 'mark', 'origin'] as const;

/** Screen b: the shares of one economy, material and stage, with what they add up to and what stands behind them. */
export function SharesPage() {
  const known = useReference();
  const { value: table, notice } = useShareTable();
  if (notice !== null) {
    return (
      <div className="ld-pad">
        <NoticeBar notice={notice} />
      </div>
    );
  }
  if (known === null || table === null) return null;
  return table.years.length === 0 ? (
    <SharesEmpty known={known} table={table} />
  ) : (
    <MassOf ids={[table.materialId]}>
      <ShareTablePage table={table} known={known} />
    </MassOf>
  );
}

/** The year that is chosen, or the nearest that a table has. */
function useYearOf(table: ShareTable): { readonly year: number; readonly yearIndex: number } {
  const { year: chosenYear } = useStore(selection);
  const years = table.years.map((entry) => entry.year);
  const year = years.includes(chosenYear) ? chosenYear : nearest(years, chosenYear);
  // A year without shares cannot be chosen here: the picker follows what is on screen.
  useEffect(() => {
    if (year !== chosenYear) select({ year });
  }, [year, chosenYear]);
  return { year, yearIndex: years.indexOf(year) };
}

/** The lines that a pasted block may bring: suppliers of the stage, or such as have to be made. */
function useNewShareLines(stage: Stage, known: ReferenceLookup): NewLines<ShareLine> {
  const words = useWords();
  const making = useNewSuppliers(known, stage);
  return useMemo(
    (): NewLines<ShareLine> => ({
      ask: making.ask,
      lineOf: (name) => {
        const own = namedIn(
          known.reference.suppliers.filter((one) => one.stage === stage),
          name,
        );
        return own === undefined
          ? { line: newSupplierLine(making.idOf(name), name, null), made: () => making.make(name) }
          : { line: newSupplierLine(own.id, words.nameOf(own), own.countryId), made: null };
      },
    }),
    [making, known, stage, words],
  );
}

/** Gives several shares in one act; of a pasted block that may be fractions it is asked what they are. */
function givePasted(
  table: ShareTable,
  act: Exclude<Act, 'type'>,
  given: readonly EnteredFigure[],
  made: readonly MadeRow[],
  words: Words,
) {
  const take = (taken: typeof given) => giveShares(table, act, taken, words, made);
  if (act !== 'paste' || !mayBeFractions(given)) return take(given);
  return new Promise<Awaited<ReturnType<typeof giveShares>>>((done) => {
    openDialog(<FractionsDialog given={given} onTake={(taken) => done(take(taken))} />);
  });
}

/** What cells of the grid read beside their line. */
function useGridContext(
  lines: readonly ShareLine[],
  { yearIndex, onToggleLock, countryName }: Omit<ShareGridContext, 'largestChange'>,
): ShareGridContext {
  // All that is drawn from it is drawn again when it is another one: it is made of what cells read, not of the lines.
  const largestChange = useMemo(
    () => Math.max(0, ...lines.map((line) => Math.abs(changeOf(line, yearIndex) ?? 0))),
    [lines, yearIndex],
  );
  return useMemo(
    (): ShareGridContext => ({ yearIndex, largestChange, onToggleLock, countryName }),
    [yearIndex, largestChange, onToggleLock, countryName],
  );
}

const ShareTablePage = memo(function ShareTablePage({
  table: newest,
  known,
}: {
  readonly table: ShareTable;
  readonly known: ReferenceLookup;
}) {
  const table = useHeldOrder(newest);
  const words = useWords();
  const { t } = words;
  const { value: evidence } = useAnswer('evidence.load', null);
  const wide = useWideWindow();
  // Of the toolbar alone.
  const [focused] = useState(() => createStore<FocusedSupplier>({ supplierId: null }));
  const { year, yearIndex } = useYearOf(table);
  const editable = !useReadOnly();
  const supply = useSupplyWords(table, year, known);
  const originStage = originOf(table, known);
  const onToggleLock = useNewest((id: SupplierId) => {
    const cell = table.row(id)?.cell(yearIndex);
    if (editable && cell != null) void lockShares(table, year, [id], !cell.locked);
  });

  const sheet = useShareSheet(table, {
    yearIndex,
    editable,
    wide,
    originLabel: t(`shares.origin.${originStage ?? 'mining'}`),
  });
  const newLines = useNewShareLines(table.stage, known);
  const onNamed = useCallback(
    (block: Block) => {
      if (!saysNames(block)) return false;
      const years = table.years.map((one) => one.year);
      void openPaste(writeBlock(block), { ...placeOf(table, year), years });
      return true;
    },
    [table, year],
  );
  const context = useGridContext(sheet.lines, {
    yearIndex,
    onToggleLock,
    countryName: known.countryName,
  });
  return (
    <div className="ld-page" data-testid="shares-page">
      <div className="ld-page-title ld-figure-title ld-columns">
        <h1 className="ld-title ld-grow">{t('shares.title')}</h1>
        <ShareToolbar table={table} year={year} focused={focused} editable={editable} />
        <p className="ld-definition" data-testid="share-definition">
          <PickedWords say={supply.long} />
        </p>
      </div>
      <ShareMeters table={table} yearIndex={yearIndex} targets={evidence?.targets ?? []} />
      <EditNote />
      <div className="ld-pad">
        <FigureTable
          view={table}
          sheet={sheet}
          label={t('shares.title')}
          name="share"
          shows={({ economyId, materialId, stage }) =>
            economyId === table.economyId && materialId === table.materialId && stage === table.stage
          }
          editable={editable}
          unreadable="refusal.share.unreadable"
          nothing={t('shares.inspect.none')}
          inspect={(line) =>
            inspectedShare(
              { table, cellOf: sheet.cellOf, year, known, definition: supply.short },
              line,
              words,
            )
          }
          height={sheet.lines.length <= MAX_OPEN_ROWS ? 'lines' : 'part'}
          context={context}
          redrawn={REDRAWN}
          lock={{ isIn: locksIn, toggle: ({ id }) => onToggleLock(id) }}
          onEdit={({ line, columnId, cell }, entry, run) => {
            const { figure } = cell;
            const of = yearOfColumn(columnId) ?? year;
            if (entry.kind === 'blank') {
              const cleared = giveShares(table, 'clear', [{ figure, value: null }], words);
              return cleared.then(() => true);
            }
            // The first share of a year stands alone: there is nobody to give way to it.
            return table.years.some((one) => one.year === of)
              ? enterShare(table, line.id, of, entry, { run })
              : typeFigure(table, cell, entry, 'refusal.share.unreadable');
          }}
          into="share"
          newLines={newLines}
          onLooked={(act, given, made) => giveShares(table, act, given, words, made)}
          {...(editable && table.scenarioId === null ? { onNamed } : {})}
          onGive={(act, given, made) => givePasted(table, act, given, made, words)}
          onRefused={refuse}
          onFocus={({ id }, columnId) => {
            focused.set({ supplierId: id });
            const of = yearOfColumn(columnId);
            if (of !== null && table.years.some((one) => one.year === of)) select({ year: of });
          }}
          newRow={
            editable
              ? { column: 'supplier', take: (name) => addNamed(name, table, year, known, words) }
              : null
          }
          removal={(line) => shareRemoval(table, year, line, words)}
          rowMenu={({ look, id }) => (
            <>
              {look === 'row' && <RowMenu table={table} year={year} supplierId={id} editable={editable} />}
              <AddItem
                words={t('shares.addSupplier')}
                disabled={!editable}
                onAdd={() => askSupplier(table, year, known, words)}
              />
            </>
          )}
        />
        <BehindShares table={table} yearIndex={yearIndex} known={known} originStage={originStage} />
      </div>
    </div>
  );
});

function nearest(years: readonly number[], wanted: number): number {
  return years.reduce(
    (best, year) => (Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
    years[0] ?? wanted,
  );
}

/** The step that the recorded feeds of these suppliers come from; null where none is recorded. */
function originOf(table: ShareTable, known: ReferenceLookup): Stage | null {
  const suppliers = placesOf(table.heads);
  const feed = known.reference.feeds.find(
    (row) => suppliers.has(row.supplierId) && row.materialId === table.materialId,
  );
  return feed?.fromStage ?? null;
}
