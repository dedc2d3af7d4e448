import { MARKS } from '@shared/base/certainty';
import { asCountryId } from '@shared/model/country';
import type { Field } from '@shared/model/field';
import type { AnyTable } from '@shared/model/table';
import { headOf } from '@shared/report/rows';
import { HeadFilter } from '../../kit/grid/arrange/HeadFilter';
import { NEW_LINE } from '../../kit/grid/figure-sheet';
import type { ColDef, CustomCellRendererProps } from '../../kit/grid/grid-types';
import type { Words } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';
import { Swatch } from '../../kit/ui/Swatch';
import { fieldsOf, type RowLine, shownIn, typedIn } from './row-lines';

interface ColumnChoice {
  readonly sort: { readonly field: string; readonly down: boolean } | null;
  readonly wide: boolean;
}

/** One column a field, from its declaration. */
export function rowColumns(table: AnyTable, words: Words, { sort, wide }: ColumnChoice): ColDef<RowLine>[] {
  return fieldsOf(table, words).map(([name, field], index): ColDef<RowLine> => {
    const isFigure = field.kind === 'number' || field.kind === 'whole';
    return {
      colId: name,
      headerName: headOf(field, words.language, words.mass, words.currency),
      width: widthOf(name, field) * (wide ? 1.2 : 1),
      ...(index === 0 ? { pinned: 'left' as const, cellAriaRole: 'rowheader' } : {}),
      sortable: true,
      // The service orders all rows of the table, not those of the page alone.
      comparator: () => 0,
      sort: sort?.field === name ? (sort.down ? 'desc' : 'asc') : null,
      headerComponentParams: { innerHeaderComponent: HeadFilter },
      cellDataType: false,
      valueGetter: ({ data }) => (data === undefined ? '' : typedIn(data, name, field, words)),
      valueFormatter: ({ data }) => {
        const shown = data === undefined ? '' : shownIn(data, name, field, words);
        return shown === '' && isFigure && data?.id !== NEW_LINE ? '–' : shown;
      },
      tooltipValueGetter: ({ value }) => (String(value ?? '').length > 20 ? String(value) : null),
      // Nothing beside a figure is neither zero nor blank.
      cellClassRules: { 'ld-ink-3': ({ value }) => isFigure && value === '' },
      cellClass: [isFigure ? 'ld-cell-right' : '', index === 0 ? 'ld-medium' : ''],
      headerClass: isFigure ? 'ld-header-right' : '',
      ...cellOf(name, field),
    };
  });
}

/** Whether a person writes into a field of a row that is there. */
export function isWritten(name: string, field: Field | undefined): boolean {
  return field !== undefined && name !== 'id' && field.kind !== 'json';
}

function widthOf(name: string, field: Field): number {
  if (field.options !== null) return name === 'mark' ? 104 : 120;
  if (field.references !== null) return field.references === 'country' ? 130 : 170;
  if (field.kind === 'whole') return 72;
  if (field.kind === 'number') return 104;
  if (field.kind === 'flag') return 72;
  if (field.takes === 'data.takes.date') return 104;
  return name === 'id' || name === 'code' ? 84 : 190;
}

type CellProps = CustomCellRendererProps<RowLine, string>;

/** A mark with its sign, a country with its colour; all else as words. */
function cellOf(name: string, field: Field): Pick<ColDef<RowLine>, 'cellRenderer'> {
  if (name === 'mark') return { cellRenderer: MarkCell };
  if (field.references !== 'country') return {};
  return {
    cellRenderer: ({ data, value }: CellProps) =>
      data?.id === NEW_LINE ? value : countryCell(data?.values[name], value),
  };
}

function MarkCell({ data }: CellProps) {
  const mark = MARKS.find((one) => one === data?.values.mark);
  return mark === undefined ? null : <Mark mark={mark} withWord />;
}

function countryCell(id: unknown, name: string | null | undefined) {
  if (typeof id !== 'string') return null;
  return (
    <span className="ld-inline-flex ld-items-base ld-gap-4">
      <Swatch countryId={asCountryId(id) /* of a field that names a country */} /> {name}
    </span>
  );
}
