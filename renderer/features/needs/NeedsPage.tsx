import type { NeedTable } from '@shared/features/needs/contract';
import { byId } from '@shared/model/catalogue';
import { fittingMass } from '@shared/words/fitting-figure';
import { useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { choice, choose } from '../../kit/state/choice';
import { openDialog } from '../../kit/state/dialogs';
import { pasteFigures } from '../../kit/state/figures';
import { useWords } from '../../kit/state/language';
import { type KnownThings, useReference } from '../../kit/state/reference';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { useWideWindow } from '../../kit/ui/wide-window';
import { StatusContent } from '../../shell/frame/StatusBar';
import { AddNeedDialog } from './AddNeedDialog';
import { FillYearsDialog } from './FillYearsDialog';
import { NeedGrid } from './grid/NeedGrid';
import type { NeedGridLine } from './grid/need-grid-rows';
import { type FocusedNeed, NeedInspector } from './NeedInspector';
import { enterNeed, enterTerm } from './need-edits';
import './needs.css';
import type { Page } from '../../shell/page';

export const needsPage: Page = {
  label: 'area.needs',
  icon: <path d="M3 16.5h14M4 16.5V8.7l4 2.6V8.7l4 2.6V4h3.5v12.5" />,
  group: 'work',
  heeds: ['economy', 'year'],
  draw: NeedsPage,
};

/** What the economy needs: demand by material, use and year, and what recycling and other technology take off it. */
function NeedsPage() {
  const known = useReference();
  const { economyId, scenarioId, year } = useStore(choice);
  const { value: table, notice } = useAnswer('needs.list', { economyId, scenarioId, year });
  if (notice !== null) {
    return (
      <div className="ld-pad">
        <NoticeBar notice={notice} />
      </div>
    );
  }
  if (known === null || table === null) return null;
  return <NeedTablePage table={table} known={known} year={year} />;
}

interface NeedTablePageProps {
  readonly table: NeedTable;
  readonly known: KnownThings;
  readonly year: number;
}

function NeedTablePage({ table, known, year }: NeedTablePageProps) {
  const { t, f } = useWords();
  const { project } = useStore(session);
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const wide = useWideWindow();
  const [atTop, setAtTop] = useState(choice.get().materialId);
  const [focused, setFocused] = useState<FocusedNeed | null>(null);
  const editable = project?.state.kind !== 'read_only';
  const economy = known.countryName(table.economyId);
  const scenario = byId(scenarios, table.scenarioId);
  const spoken = (line: NeedGridLine, of: number) => (after: NeedTable) => {
    const value = figureOf(after, line, of);
    const name = `${known.materialName(line.materialId)}, ${line.name}`;
    if (value === null) return t('needs.spokenNone', { line: name, year: of });
    const said = line.line?.kind === 'substitution' ? f.percent(value) : fittingMass(value, f);
    return t('needs.spoken', { line: name, year: of, value: said });
  };
  const add = (
    <Button
      icon="plus"
      disabled={!editable || table.scenarioId !== null}
      title={table.scenarioId === null ? undefined : t('refusal.need.planOnly')}
      onClick={() => openDialog(<AddNeedDialog table={table} known={known} year={year} onAdded={setAtTop} />)}
      data-testid="add-need"
    >
      {t('needs.add')}
    </Button>
  );
  if (table.groups.length === 0)
    return <EmptyState sentence={t('needs.empty', { economy })}>{add}</EmptyState>;
  const count = table.groups.reduce((sum, { uses }) => sum + uses.length, 0);
  return (
    <div className="ld-page ld-needs-page" data-testid="needs-page">
      <div className="ld-page-title ld-needs-title">
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
          {t('needs.definition', { economy })}
        </p>
        <p className="ld-definition">
          {scenario === undefined ? t('needs.ofPlan') : t('needs.ofScenario', { name: scenario.name })}
        </p>
      </div>
      <div className="ld-pad ld-needs-table">
        <NeedGrid
          table={table}
          chosenYear={year}
          startAt={atTop}
          label={t('needs.title')}
          editable={editable}
          wide={wide}
          materialName={known.materialName}
          onFigure={(line, of, entry) => enterNeed(table, line, of, entry, spoken(line, of))}
          onTerm={(line, term, entry) => enterTerm(table, line, term, entry, year)}
          onPaste={(block) => pasteFigures(table, block, 'refusal.need.unreadable', { t })}
          onFocus={(line, of) => {
            setFocused({ lineId: line.id, materialId: line.materialId, line: line.line, year: of });
            choose({ materialId: line.materialId });
          }}
        />
      </div>
      <NeedInspector table={table} focused={focused} known={known} year={year} editable={editable} />
      <StatusContent>{t('needs.status', { count, materials: table.groups.length })}</StatusContent>
    </div>
  );
}

/** The figure that is in force on a line; null where the year has none. */
function figureOf(table: NeedTable, { materialId, line, use }: NeedGridLine, year: number): number | null {
  const group = table.groups.find((one) => one.materialId === materialId);
  const index = table.years.indexOf(year);
  const cells =
    line === null || line.kind === 'use'
      ? group?.uses.find(({ useId }) => useId === use?.useId)?.cells
      : group?.[line.kind];
  return cells?.[index]?.value ?? null;
}
