import type { StockTable } from '@shared/features/stocks/contract';
import { byId } from '@shared/model/catalogue';
import { useMemo, useState } from 'react';
import { AddItem } from '../../kit/figures/AddItem';
import { PasteEmpty } from '../../kit/figures/block/PasteEmpty';
import { FigureTable } from '../../kit/figures/FigureTable';
import type { NewLines } from '../../kit/grid/figure-paste';
import { type FigureSheet, NEW_LINE } from '../../kit/grid/figure-sheet';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAnswer } from '../../kit/state/answer';
import { openDialog } from '../../kit/state/dialogs';
import { enterFigures, gave } from '../../kit/state/figures';
import { useWords } from '../../kit/state/language';
import { MassOf, wordsOf } from '../../kit/state/mass-of';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Tag } from '../../kit/ui/Tag';
import { useWideWindow } from '../../kit/ui/wide-window';
import { StatusContent } from '../../shell/frame/StatusBar';
import { AddStockDialog } from './AddStockDialog';
import type { StockGridContext } from './grid/cells';
import { longestCover, newTierLine, type StockLine } from './grid/stock-lines';
import { useStockSheet } from './grid/use-stock-sheet';
import { inspectedStock } from './inspected-stock';
import { PriceFloorDialog } from './PriceFloorDialog';
import { spokenStock } from './stock-edits';
import { stockRemoval } from './stock-removal';
import { tierNamed } from './tier-named';
import './stocks.css';

/** What is held against a stop: opening stocks by material and tier, how long they last, and their limits. */
export function StocksPage() {
  const known = useReference();
  const { economyId, scenarioId, year } = useStore(selection);
  const { value: table, notice } = useAnswer('stocks.list', { economyId, scenarioId, year });
  if (notice !== null) {
    return (
      <div className="ld-pad">
        <NoticeBar notice={notice} />
      </div>
    );
  }
  if (known === null || table === null) return null;
  return (
    <MassOf ids={table.groups.map(({ materialId }) => materialId)}>
      <StockTablePage table={table} known={known} />
    </MassOf>
  );
}

const isSecretRow = ({ secret }: { readonly secret: boolean }): boolean => secret;

/** Bars share one scale: when the longest cover changes, all of them do. */
const REDRAWN = ['cover'] as const;

const NONE: readonly StockLine[] = [];

/** The lines that a pasted block may bring: tiers of a material that has none. */
function useNewTierLines({
  lines,
  below = NONE,
}: Pick<FigureSheet<StockLine>, 'lines' | 'below'>): NewLines<StockLine> {
  const { t } = useWords();
  return useMemo(
    (): NewLines<StockLine> => ({
      ask: null,
      lineOf: (name, behind) => {
        // A block at the row where a new one begins is of the material in hand, which may have no line yet.
        const materialId =
          behind === NEW_LINE
            ? selection.get().materialId
            : [...lines, ...below].find(({ id, under }) => id === behind || under === behind)?.materialId;
        const tier = tierNamed(name, t);
        return materialId === undefined || tier === undefined
          ? null
          : { line: newTierLine(materialId, tier, t(`scenarios.tierName.${tier}`)), made: null };
      },
    }),
    [lines, below, t],
  );
}

function StockTablePage({ table, known }: { readonly table: StockTable; readonly known: ReferenceLookup }) {
  const words = useWords();
  const { t } = words;
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const wide = useWideWindow();
  const editable = !useReadOnly();
  const scenario = byId(scenarios, table.scenarioId);
  const { materialId } = useStore(selection);
  const canAdd = editable && table.scenarioId === null;
  const adding = canAdd ? (known.material(materialId)?.id ?? null) : null;
  const sheet = useStockSheet(table, known, { editable, wide, adding });
  const [atTop] = useState(() => `material-${selection.get().materialId}`);
  const longest = longestCover(table);
  const context = useMemo((): StockGridContext => ({ longestCover: longest }), [longest]);
  const newLines = useNewTierLines(sheet);
  const count = table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const addTier = (name = ''): void => openDialog(<AddStockDialog table={table} known={known} name={name} />);
  const add = (
    <Button
      icon="plus"
      disabled={!canAdd}
      title={table.scenarioId === null ? undefined : t('refusal.stock.planOnly')}
      onClick={() => addTier()}
      data-testid="add-stock"
    >
      {t('stocks.add')}
    </Button>
  );
  if (count === 0)
    return (
      <PasteEmpty
        sentence={<PickedWords say={(word) => t('stocks.empty', { economy: word('economy') })} />}
        placeholder={
          adding === null ? null : t('stocks.empty.paste', { material: known.materialName(adding) })
        }
        into="stock"
        name="stock"
        sheet={sheet}
        label={t('stocks.title')}
        newLines={newLines}
        give={(given, made) => gave(() => enterFigures(table, 'paste', given, words, made))}
      >
        {add}
      </PasteEmpty>
    );
  return (
    <div className="ld-page ld-figure-page ld-stack ld-clip" data-testid="stocks-page">
      <div className="ld-page-title ld-figure-title ld-columns">
        <h1 className="ld-title ld-grow">
          {t('stocks.title')}
          <Tag tone="secret" icon="lock">
            {t('scenarios.secret')}
          </Tag>
        </h1>
        <div className="ld-row">
          <Button
            onClick={() => openDialog(<PriceFloorDialog known={known} year={table.year} />)}
            data-testid="open-price-floor"
          >
            {t('money.floor.open')}
          </Button>
          {add}
        </div>
        <p className="ld-definition" data-testid="stocks-definition">
          <PickedWords
            say={(word) => t('stocks.definition', { economy: word('economy'), year: word('year') })}
          />
        </p>
        <p className="ld-definition">
          {scenario === undefined
            ? t('stocks.ofPlan')
            : t('stocks.ofScenario', { name: words.nameOf(scenario) })}
        </p>
      </div>
      <div className="ld-pad">
        <FigureTable
          view={table}
          sheet={sheet}
          startAt={atTop}
          label={t('stocks.title')}
          name="stock"
          height="rest"
          headerHeight={50}
          context={context}
          redrawn={REDRAWN}
          editable={editable}
          unreadable="refusal.stock.unreadable"
          nothing={t('stocks.inspect.none')}
          isSecret={({ materialId, row }, columnId) =>
            columnId !== 'name' &&
            (row?.secret ??
              table.groups.some((group) => group.materialId === materialId && group.rows.some(isSecretRow)))
          }
          inspect={(line, columnId) =>
            inspectedStock(
              { table, cellOf: sheet.cellOf, known, editable },
              line,
              columnId,
              wordsOf(line.materialId, known, words),
            )
          }
          spoken={({ line }) =>
            spokenStock(
              table,
              line.id,
              `${known.materialName(line.materialId)}, ${line.called}`,
              wordsOf(line.materialId, known, words),
            )
          }
          into="stock"
          newLines={newLines}
          newRow={adding === null ? null : { column: 'name', take: addTier }}
          rowMenu={() => <AddItem disabled={!canAdd} onAdd={() => addTier()} words={t('stocks.add')} />}
          removal={(line) => stockRemoval(table, known, line, words)}
          onFocus={({ materialId }) => select({ materialId })}
        />
      </div>
      <StatusContent>{t('stocks.status', { count })}</StatusContent>
    </div>
  );
}
