import type { Translate } from '@shared/base/message';
import { isStage } from '@shared/base/stage';
import type { PivotTable } from '@shared/features/pivot/contract';
import { pivotNotes, pivotTitle } from '@shared/features/pivot/pivot-report';
import { hasAxis, heldTo, type PivotQuestion } from '@shared/features/pivot/question';
import type { CountryId } from '@shared/model/country';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { AddSupplierDialog } from '../../kit/figures/AddSupplierDialog';
import { PasteEmpty } from '../../kit/figures/block/PasteEmpty';
import { FigureTable } from '../../kit/figures/FigureTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { MassWords, useWords } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { useOfStocks } from '../../kit/state/secret';
import { selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { useWideWindow } from '../../kit/ui/wide-window';
import { StatusContent } from '../../shell/frame/StatusBar';
import { AddYearDialog } from './AddYearDialog';
import { usePivotNewLines } from './grid/use-new-lines';
import { usePivotSheet } from './grid/use-pivot-sheet';
import { inspectedCell } from './inspected-cell';
import { PivotTools } from './PivotTools';
import { economyOf, giveMany, typeInto, unreadableOf } from './pivot-edits';
import { pivotRemoval } from './pivot-removal';
import { pivotState, selectedQuestion, standOn, withoutGone } from './pivot-state';
import { ViewsMenu } from './ViewsMenu';
import './pivot.css';

/** Figures along any two axes: each cell that is one figure is edited, the others say what several come to. */
export function PivotPage() {
  const known = useReference();
  useStore(pivotState);
  const { scenarioId } = useStore(selection);
  const question = known === null ? selectedQuestion() : withoutGone(selectedQuestion(), known.reference);
  const asked = scenarioId === null ? { ...question, changed: false } : question;
  const { value: table, notice } = useAnswer(
    'pivot.table',
    known === null ? undefined : { scenarioId, question: asked },
  );
  useOfStocks(question.figure === 'stock');
  if (known === null) return null;
  return (
    <div className="ld-page ld-figure-page ld-stack ld-clip" data-testid="pivot-page">
      <PivotTitle question={question} table={table} known={known} />
      <PivotTools question={question} table={table} known={known} underScenario={scenarioId !== null} />
      {notice !== null && (
        <div className="ld-pad">
          <NoticeBar notice={notice} />
        </div>
      )}
      {notice === null && table !== null && table.down.length === 0 && (
        <MassWords mass={table.counted}>
          <PivotEmpty table={table} known={known} />
        </MassWords>
      )}
      {notice === null && table !== null && table.down.length > 0 && (
        <MassWords mass={table.counted}>
          <PivotGrid table={table} known={known} />
        </MassWords>
      )}
    </div>
  );
}

/** Nothing stands on the axes: a block brings its rows itself. */
function PivotEmpty({ table, known }: { readonly table: PivotTable; readonly known: ReferenceLookup }) {
  const words = useWords();
  const { t } = words;
  const wide = useWideWindow();
  const editable = !useReadOnly();
  const sheet = usePivotSheet(table, known, { editable, wide });
  const newLines = usePivotNewLines(table, known);
  const { down, across, figure } = table.question;
  return (
    <PasteEmpty
      sentence={t('pivot.empty')}
      placeholder={
        editable
          ? t('pivot.empty.paste', { down: t(`pivot.axis.${down}`), across: t(`pivot.axis.${across}`) })
          : null
      }
      into={INTO[figure]}
      name="pivot"
      sheet={sheet}
      label={t('pivot.title')}
      newLines={newLines}
      give={(given, made) => giveMany(table, 'paste', given, known.reference, words, made)}
    />
  );
}

/** What a pasted block is read as. */
const INTO = { share: 'share', supply: 'share', need: 'demand', stock: 'stock' } as const;

interface TitleProps {
  readonly question: PivotQuestion;
  readonly table: PivotTable | null;
  readonly known: ReferenceLookup;
}

function PivotTitle({ question, table, known }: TitleProps) {
  const { t } = useWords();
  const formatter = useFormatter();
  const editable = !useReadOnly();
  const { figure, down, across } = question;
  const years = table?.years ?? [];
  const standsOn = (axis: 'supplier' | 'year') => hasAxis(figure, axis) && (down === axis || across === axis);
  return (
    <div className="ld-page-title ld-figure-title ld-columns">
      <h1 className="ld-title ld-grow">{t('pivot.title')}</h1>
      <div className="ld-row">
        <ViewsMenu question={question} editable={editable} />
        <Button
          disabled={!editable || !standsOn('supplier')}
          onClick={() => askSupplier(table, question, known, t)}
          data-testid="pivot-add-supplier"
        >
          {t('pivot.add.supplier')}
        </Button>
        <Button
          disabled={!editable || !standsOn('year')}
          onClick={() =>
            openDialog(<AddYearDialog proposed={Math.max(selection.get().year, ...years.map(Number)) + 1} />)
          }
          data-testid="pivot-add-year"
        >
          {t('pivot.add.year')}
        </Button>
      </div>
      <p className="ld-definition" data-testid="pivot-definition">
        {table === null ? '' : formatted(pivotTitle(table), formatter)}
      </p>
      {table !== null && (
        <p className="ld-caption">
          {formatter.f.sentences(pivotNotes(table).map((one) => formatted(one, formatter)))}
        </p>
      )}
    </div>
  );
}

/** Asks for a supplier that is to stand on its axis: one that the project has, or a new one. */
function askSupplier(
  table: PivotTable | null,
  question: PivotQuestion,
  known: ReferenceLookup,
  t: Translate,
  name = '',
): void {
  const stage = heldTo(question, 'stage');
  openDialog(
    <AddSupplierDialog
      known={known}
      stage={stage !== null && isStage(stage) ? stage : null}
      present={(question.down === 'supplier' ? table?.down : table?.across) ?? []}
      title={t('pivot.add.supplier')}
      lead={t('pivot.add.lead')}
      name={name}
      onKnown={async (id) => standOn('supplier', id)}
      onNew={async ({ name: called, ...said }) => {
        const row = { kind: 'plant', nameEn: called, nameJa: called, ...said };
        for (const id of await ask('data.add', { table: 'supplier', rows: [row] })) standOn('supplier', id);
      }}
    />,
  );
}

function PivotGrid({ table, known }: { readonly table: PivotTable; readonly known: ReferenceLookup }) {
  const words = useWords();
  const { t, f } = words;
  const formatter = useFormatter();
  const wide = useWideWindow();
  const [economyId, setEconomy] = useState<CountryId>(selection.get().economyId);
  const editable = !useReadOnly();
  const sheet = usePivotSheet(table, known, { editable, wide });
  const newLines = usePivotNewLines(table, known);
  const { reference } = known;
  const { down } = table.question;
  const addNamed = (name: string): void => {
    const found = newLines.lineOf(name, '');
    if (found !== null && found.made === null) standOn(down, found.line.id);
    else if (down === 'supplier') askSupplier(table, table.question, known, t, name);
    else showNotice({ code: 'figures.newRow.unknown', params: { name } });
  };
  return (
    <div className="ld-pad">
      <FigureTable
        // Another question is another grid: widths, scroll and the selected cell belong to it.
        key={JSON.stringify([table.question.figure, table.question.down, table.question.across])}
        view={{ economyId, scenarioId: table.scenarioId }}
        sheet={sheet}
        label={t('pivot.title')}
        name="pivot"
        height="rest"
        headerHeight={46}
        editable={editable}
        unreadable={unreadableOf(table)}
        nothing={t('pivot.inspect.none')}
        isSecret={() => table.question.figure === 'stock'}
        inspect={(line, columnId) => inspectedCell(sheet, line, columnId, formatter)}
        onEdit={({ line, columnId, cell }, entry, run) => {
          const head = sheet.across.find(({ id }) => id === columnId)?.head ?? '';
          return typeInto(
            table,
            cell,
            entry,
            run,
            reference,
            [line.called, head].join(t('place.join')),
            words,
          );
        }}
        into={INTO[table.question.figure]}
        newLines={newLines}
        newRow={editable ? { column: 'name', take: addNamed } : null}
        onGive={(act, given, made) => giveMany(table, act, given, reference, words, made)}
        removal={(line) => pivotRemoval(sheet, line, reference, words)}
        onRefused={(why) =>
          showNotice(
            why.code === 'refusal.figure.unreadable' && table.question.figure === 'supply'
              ? { code: 'refusal.pivot.tonnes', params: {} }
              : why,
          )
        }
        onFocus={(line, columnId) => {
          const figure = sheet.cellOf(line, columnId)?.figure;
          const economy = figure === undefined ? null : economyOf(figure, reference);
          if (economy !== null) setEconomy(economy);
        }}
      />
      <StatusContent>
        {t('pivot.status', {
          rows: f.whole(table.down.length),
          columns: f.whole(table.across.length),
          figures: f.whole(table.figures),
        })}
      </StatusContent>
    </div>
  );
}
