import type { NeedCell, NeedGroup, NeedLine, NeedTable, UseNeed } from '@shared/features/needs/contract';
import { needFigure } from '@shared/features/needs/need-figure';
import type { MaterialId } from '@shared/model/material';
import { fittingMass } from '@shared/words/fitting-figure';
import type { ReactNode } from 'react';
import { AnnotateButton } from '../../kit/figures/AnnotateButton';
import { rangeText } from '../../kit/figures/range-text';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { sayingRefusals } from '../../kit/state/notices';
import type { KnownThings } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Mark } from '../../kit/ui/Mark';
import { InspectorContent } from '../../shell/frame/Inspector';
import { removeNeed } from './need-edits';

/** Where the focus is in the grid. */
export interface FocusedNeed {
  readonly lineId: string;
  readonly materialId: MaterialId;
  /** Null on a material as a whole. */
  readonly line: NeedLine | null;
  /** Null outside of the years. */
  readonly year: number | null;
}

interface NeedInspectorProps {
  readonly table: NeedTable;
  readonly focused: FocusedNeed | null;
  readonly known: KnownThings;
  /** The year of the context bar, shown where the focus is on none. */
  readonly year: number;
  readonly editable: boolean;
}

/** Everything about one figure: what is in force, what the plan says, how sure it is and where it is from. */
export function NeedInspector({ table, focused, known, year: chosen, editable }: NeedInspectorProps) {
  const { t, f, nameOf } = useWords();
  const group = table.groups.find(({ materialId }) => materialId === focused?.materialId);
  if (focused === null || group === undefined) return <Nothing />;
  const year = focused.year ?? chosen;
  const index = table.years.indexOf(year);
  const { line } = focused;
  if (line === null) {
    const need = group.need[index];
    return (
      <InspectorContent>
        <div className="ld-inspector-body" data-testid="need-inspector">
          <Head name={`${known.materialName(group.materialId)}, ${t('needs.line.need')}, ${year}`}>
            {need === undefined ? f.missing : fittingMass(need.tonnes, f)}
          </Head>
          {need !== undefined && need.carriedFrom.length > 0 && (
            <p className="ld-definition">
              {t('needs.carried', { years: f.list(need.carriedFrom.map(String)) })}
            </p>
          )}
        </div>
      </InspectorContent>
    );
  }
  const use = line.kind === 'use' ? group.uses.find(({ useId }) => useId === line.useId) : null;
  if (use === undefined) return <Nothing />;
  const cell = cellsOf(group, line, use)[index] ?? null;
  const said = (value: number) => (line.kind === 'substitution' ? f.percent(value) : fittingMass(value, f));
  const lineName = use === null ? t(`needs.line.${line.kind === 'use' ? 'need' : line.kind}`) : nameOf(use);
  return (
    <InspectorContent>
      <div className="ld-inspector-body" data-testid="need-inspector">
        <Head name={`${known.materialName(group.materialId)}, ${lineName}, ${year}`}>
          {cell === null ? f.missing : said(cell.value)}
        </Head>
        {cell === null ? (
          <p className="ld-definition">{t('needs.inspect.carried', { year })}</p>
        ) : (
          <CellFacts cell={cell} said={said} />
        )}
        {use !== null && (
          <dl className="ld-facts ld-inspector-part">
            <dt>{t('needs.column.tier')}</dt>
            <dd>{use.tier}</dd>
            <dt>{t('needs.inspect.floor')}</dt>
            <dd>{t('needs.inspect.floorText', { value: f.exact(use.floorPercent) })}</dd>
            <dt>{t('needs.inspect.value')}</dt>
            <dd>{use.yenPerTonne === null ? f.missing : f.money(use.yenPerTonne)}</dd>
          </dl>
        )}
        <div className="ld-row">
          {cell?.overridden === true && (
            <Button
              small
              disabled={!editable}
              onClick={() => void reset(table, group.materialId, line, year)}
            >
              {t('needs.inspect.reset')}
            </Button>
          )}
          {cell !== null && (
            <AnnotateButton
              economyId={table.economyId}
              figure={needFigure({
                economyId: table.economyId,
                materialId: group.materialId,
                line,
                of: year,
              })}
              title={`${known.materialName(group.materialId)}, ${lineName}, ${year}`}
              parts={cell}
              unit={line.kind === 'substitution' ? 'percent' : 'tonnes'}
              unreadable="refusal.need.unreadable"
              disabled={!editable || cell.base === null}
            />
          )}
          {use !== null && table.scenarioId === null && (
            <Button
              small
              disabled={!editable}
              onClick={() => void removeNeed(table, chosen, group.materialId, use.useId)}
              data-testid="remove-need"
            >
              {t('needs.remove')}
            </Button>
          )}
        </div>
      </div>
    </InspectorContent>
  );
}

function Nothing() {
  const { t } = useWords();
  return (
    <InspectorContent>
      <p className="ld-definition ld-inspector-none">{t('needs.inspect.none')}</p>
    </InspectorContent>
  );
}

function Head({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <span className="ld-strong">{name}</span>
      <div className="ld-inspect-figure">{children}</div>
    </div>
  );
}

function CellFacts({ cell, said }: { readonly cell: NeedCell; readonly said: (value: number) => string }) {
  const { t, f } = useWords();
  return (
    <dl className="ld-facts ld-inspector-part">
      {cell.value !== cell.base && (
        <>
          <dt>{t('needs.inspect.base')}</dt>
          <dd>{cell.base === null ? t('needs.inspect.notInPlan') : said(cell.base)}</dd>
        </>
      )}
      <dt>{t('needs.inspect.mark')}</dt>
      <dd>
        <Mark mark={cell.mark} withWord />
      </dd>
      {(cell.low !== null || cell.high !== null) && (
        <>
          <dt>{t('figures.range')}</dt>
          <dd>{rangeText(cell, said)}</dd>
        </>
      )}
      <dt>{t('needs.inspect.source')}</dt>
      <dd>{cell.source === null ? f.missing : <span lang="en">{cell.source}</span>}</dd>
      {cell.note !== null && (
        <>
          <dt>{t('needs.inspect.note')}</dt>
          <dd>
            <span lang="en">{cell.note}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

function cellsOf(group: NeedGroup, line: NeedLine, use: UseNeed | null): readonly (NeedCell | null)[] {
  return line.kind === 'use' ? (use?.cells ?? []) : group[line.kind];
}

function reset(table: NeedTable, materialId: MaterialId, line: NeedLine, of: number): Promise<void> {
  const { economyId, scenarioId } = table;
  return sayingRefusals(async () => {
    await ask('needs.set', { economyId, scenarioId, year: of, materialId, line, of, value: null });
  });
}
