import type { NeedTable } from '@shared/features/needs/contract';
import { byId } from '@shared/model/catalogue';
import { FIGURE_UNITS } from '@shared/model/figure';
import { useMemo, useState } from 'react';
import { AddItem } from '../../kit/figures/AddItem';
import { PasteEmpty } from '../../kit/figures/block/PasteEmpty';
import { FigureTable } from '../../kit/figures/FigureTable';
import { formatFigure } from '../../kit/figures/format-figure';
import { namedIn, useNewUses } from '../../kit/figures/made-rows';
import type { NewLines } from '../../kit/grid/figure-paste';
import { type CellAt, type FigureSheet, NEW_LINE } from '../../kit/grid/figure-sheet';
import { yearOfColumn } from '../../kit/grid/year-columns';
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
import { useWideWindow } from '../../kit/ui/wide-window';
import { StatusContent } from '../../shell/frame/StatusBar';
import { AddNeedDialog } from './AddNeedDialog';
import { FillYearsDialog } from './FillYearsDialog';
import { type NeedGridLine, newUseLine } from './grid/need-lines';
import { useNeedSheet } from './grid/use-need-sheet';
import { inspectedNeed } from './inspected-need';
import { needRemoval } from './need-removal';

/** What the economy needs: demand by material, use and year, and what recycling and other technology take off it. */
export function NeedsPage() {
  const known = useReference();
  const { economyId, scenarioId, year } = useStore(selection);
  const { value: table, notice } = useAnswer('needs.list', { economyId, scenarioId, year });
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
      <NeedTablePage table={table} known={known} year={year} />
    </MassOf>
  );
}

interface NeedTablePageProps {
  readonly table: NeedTable;
  readonly known: ReferenceLookup;
  readonly year: number;
}

const NONE: readonly NeedGridLine[] = [];

/** The lines that a pasted block may bring: uses of the economy, or such as have to be made. */
function useNewNeedLines(
  table: NeedTable,
  known: ReferenceLookup,
  { lines, below = NONE }: Pick<FigureSheet<NeedGridLine>, 'lines' | 'below'>,
): NewLines<NeedGridLine> {
  const making = useNewUses(table.economyId);
  return useMemo(
    (): NewLines<NeedGridLine> => ({
      ask: making.ask,
      lineOf: (name, behind) => {
        // A block at the row where a new one begins is of the material in hand, which may have no line yet.
        const materialId =
          behind === NEW_LINE
            ? selection.get().materialId
            : [...lines, ...below].find(({ id, under }) => id === behind || under === behind)?.materialId;
        if (materialId === undefined) return null;
        const uses = known.reference.uses.filter((one) => one.economyId === table.economyId);
        const own = namedIn(uses, name);
        const line = newUseLine(materialId, own?.id ?? making.idOf(name), name, table.years.length);
        return { line, made: own === undefined ? () => making.make(name) : null };
      },
    }),
    [making, known, table, lines, below],
  );
}

function NeedTablePage({ table, known, year }: NeedTablePageProps) {
  const words = useWords();
  const { t } = words;
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const wide = useWideWindow();
  const [atTop, setAtTop] = useState(selection.get().materialId);
  const editable = !useReadOnly();
  const scenario = byId(scenarios, table.scenarioId);
  const { materialId } = useStore(selection);
  const canAdd = editable && table.scenarioId === null;
  const adding = canAdd ? (known.material(materialId)?.id ?? null) : null;
  const sheet = useNeedSheet(table, known, { chosenYear: year, editable, wide, adding });
  const newLines = useNewNeedLines(table, known, sheet);
  const spoken = ({ line, columnId, cell }: CellAt<NeedGridLine>, value: number | null): string => {
    const of = yearOfColumn(columnId);
    if (of === null) return '';
    const name = { line: `${known.materialName(line.materialId)}, ${line.called}`, year: of };
    if (value === null) return t('needs.spokenNone', name);
    return t('needs.spoken', {
      ...name,
      value: formatFigure(value, FIGURE_UNITS[cell.figure.of], wordsOf(line.materialId, known, words)),
    });
  };
  const addNeed = (name = ''): void =>
    openDialog(<AddNeedDialog table={table} known={known} year={year} name={name} onAdded={setAtTop} />);
  const add = (
    <Button
      icon="plus"
      disabled={!canAdd}
      title={table.scenarioId === null ? undefined : t('refusal.need.planOnly')}
      onClick={() => addNeed()}
      data-testid="add-need"
    >
      {t('needs.add')}
    </Button>
  );
  if (table.groups.length === 0)
    return (
      <PasteEmpty
        sentence={<PickedWords say={(word) => t('needs.empty', { economy: word('economy') })} />}
        placeholder={
          adding === null
            ? null
            : t('needs.empty.paste', {
                material: known.materialName(adding),
                first: table.years[0] ?? year,
                last: table.years.at(-1) ?? year,
              })
        }
        into="demand"
        name="need"
        sheet={sheet}
        label={t('needs.title')}
        newLines={newLines}
        give={(given, made) => gave(() => enterFigures(table, 'paste', given, words, made))}
      >
        {add}
      </PasteEmpty>
    );
  const count = table.groups.reduce((sum, { uses }) => sum + uses.length, 0);
  return (
    <div className="ld-page ld-figure-page ld-stack ld-clip" data-testid="needs-page">
      <div className="ld-page-title ld-figure-title ld-columns">
        <h1 className="ld-title ld-grow">{t('needs.title')}</h1>
        <div className="ld-row">
          <Button
            disabled={!editable}
            onClick={() => openDialog(<FillYearsDialog table={table} known={known} year={year} />)}
            data-testid="fill-years"
          >
            {t('needs.fill')}
          </Button>
          {add}
        </div>
        <p className="ld-definition" data-testid="needs-definition">
          <PickedWords
            say={(word) => t('needs.definition', { economy: word('economy'), year: word('year') })}
          />
        </p>
        <p className="ld-definition">
          {scenario === undefined
            ? t('needs.ofPlan')
            : t('needs.ofScenario', { name: words.nameOf(scenario) })}
        </p>
      </div>
      <div className="ld-pad">
        <FigureTable
          view={table}
          sheet={sheet}
          label={t('needs.title')}
          name="need"
          height="rest"
          headerHeight={50}
          startAt={atTop}
          editable={editable}
          unreadable="refusal.need.unreadable"
          nothing={t('needs.inspect.none')}
          inspect={(line, columnId) =>
            inspectedNeed(
              { table, cellOf: sheet.cellOf, known, year, editable },
              line,
              columnId,
              wordsOf(line.materialId, known, words),
            )
          }
          spoken={spoken}
          into="demand"
          newLines={newLines}
          newRow={adding === null ? null : { column: 'name', take: addNeed }}
          rowMenu={() => <AddItem disabled={!canAdd} onAdd={() => addNeed()} words={t('needs.add')} />}
          removal={(line) => needRemoval(table, year, line, words)}
          onFocus={({ materialId }) => select({ materialId })}
        />
      </div>
      <StatusContent>{t('needs.status', { count, materials: table.groups.length })}</StatusContent>
    </div>
  );
}
