import type { NeedTable, UseNeed } from '@shared/features/needs/contract';
import { needFigure } from '@shared/features/needs/need-figure';
import type { InspectedFigure } from '../../kit/figures/inspected-figure';
import type { FigureSheet } from '../../kit/grid/figure-sheet';
import { yearColumnId, yearOfColumn } from '../../kit/grid/year-columns';
import { fillFigures } from '../../kit/state/figures';
import { useWords, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { TERM_HEADS, termOfColumn } from './grid/need-cells';
import type { NeedGridLine } from './grid/need-lines';
import { removeNeed } from './need-edits';

interface Inspecting {
  readonly table: NeedTable;
  readonly cellOf: FigureSheet<NeedGridLine>['cellOf'];
  readonly known: ReferenceLookup;
  /** The year of the context bar, shown where the focus is on none. */
  readonly year: number;
  readonly editable: boolean;
}

/** A need of a year, a floor or a value at stake; or what a material needs in all. */
export function inspectedNeed(
  { table, cellOf, known, year: chosen, editable }: Inspecting,
  line: NeedGridLine,
  columnId: string,
  { t, f, mass }: Words,
): InspectedFigure {
  const { materialId, line: of, use } = line;
  const material = known.materialName(materialId);
  const focusedTerm = use === null ? null : termOfColumn(columnId);
  const year = yearOfColumn(columnId) ?? chosen;
  if (of === null) {
    const need = line.need?.[table.years.indexOf(year)];
    const carried = need === undefined || need.carriedFrom.length === 0 ? null : need.carriedFrom;
    return {
      name: `${material}, ${t('needs.line.need')}, ${year}`,
      figure: null,
      mass,
      value: need?.tonnes ?? null,
      definition: carried === null ? null : t('needs.carried', { years: f.list(carried.map(String)) }),
    };
  }
  const cell = cellOf(line, focusedTerm ?? yearColumnId(year));
  const value = cell?.value ?? null;
  const ofYear: Partial<InspectedFigure> =
    focusedTerm !== null
      ? {}
      : {
          definition: value === null ? t('needs.inspect.carried', { year }) : null,
          fill: {
            year,
            lastYear: table.years.at(-1) ?? year,
            into: (years, filled) =>
              fillFigures(
                table,
                years.map((one) => needFigure({ economyId: table.economyId, materialId, line: of, of: one })),
                filled,
              ),
          },
        };
  return {
    name: f.items([material, line.called, focusedTerm === null ? `${year}` : t(TERM_HEADS[focusedTerm])]),
    figure: cell?.figure ?? null,
    mass,
    value,
    ...ofYear,
    facts: use !== null && <UseFacts use={use} />,
    actions: use !== null && table.scenarioId === null && (
      <Button
        small
        disabled={!editable}
        onClick={() => void removeNeed(table, chosen, materialId, use.useId)}
        data-testid="remove-need"
      >
        {t('needs.remove')}
      </Button>
    ),
  };
}

function UseFacts({ use }: { readonly use: UseNeed }) {
  const { t, f } = useWords();
  return (
    <dl className="ld-facts ld-inspector-part">
      <dt>{t('needs.column.tier')}</dt>
      <dd>{use.tier}</dd>
      <dt>{t('needs.inspect.floor')}</dt>
      <dd>{t('needs.inspect.floorText', { value: f.exact(use.floorPercent) })}</dd>
      <dt>{t('needs.inspect.value')}</dt>
      <dd>{use.yenPerTonne === null ? f.missing : f.money(use.yenPerTonne)}</dd>
    </dl>
  );
}
