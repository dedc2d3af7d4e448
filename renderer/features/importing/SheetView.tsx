import { type FileInspection, SHOWN_ROWS, type SheetPreview } from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { chooseSheet } from './import-actions';
import { SheetTable } from './SheetTable';
import { sheetAsItCame, shownSheet } from './shown-sheet';
import { ROWS_A_PAGE, type RowView, type Stepped } from './use-stepped';

interface SheetViewProps {
  readonly inspection: FileInspection;
  readonly sheet: SheetPreview;
  readonly mapping: Mapping;
  /** Null: its rows are not there yet. */
  readonly stepped: Stepped | null;
  readonly view: RowView;
  readonly onView: (view: RowView) => void;
  /** The step behind which the sheet is shown, in words; null: all. */
  readonly behind: string | null;
  readonly asked: readonly ImportQuestion[];
  /** The first row of the header; null: not known yet. */
  readonly headerFirst: number | null;
  /** What is to be said above the sheet. */
  readonly children: ReactNode;
}

/** The sheet as the steps leave it: all rows, those that are kept, or those that are left out. */
export function SheetView(props: SheetViewProps) {
  const { inspection, sheet, mapping, stepped, view, onView, behind, asked, headerFirst, children } = props;
  const { t, f } = useWords();
  const { show, most } = view;
  const shown = stepped === null ? sheetAsItCame(sheet) : shownSheet(sheet, stepped.found);
  return (
    <Section
      title={t('importing.asStepsReadIt')}
      definition={
        behind === null
          ? t('importing.rowsOf', { rows: f.whole(shown.numbers.length), all: f.whole(sheet.rowCount) })
          : t('importing.behind', { step: behind })
      }
      aside={
        <fieldset className="imp-shown" aria-label={t('importing.shownRows')}>
          {SHOWN_ROWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={show === one}
              onClick={() => onView({ show: one, most: ROWS_A_PAGE })}
              data-testid={`import-shown-${one}`}
            >
              {t(`importing.shown.${one}`)}
            </button>
          ))}
        </fieldset>
      }
    >
      {children}
      <div className={stepped?.isStale === true ? 'imp-rows is-stale' : 'imp-rows'}>
        <SheetTable
          sheet={sheet}
          shown={shown}
          mapping={mapping}
          guess={inspection.guess}
          asked={asked}
          headerFirst={headerFirst}
          onHeaderRow={(row) => void chooseSheet(sheet.name, row)}
        />
      </div>
      <p className="imp-sheet-legend ld-caption">
        <span>{t('importing.headerHint', { row: mapping.headerRow })}</span>
        {stepped?.found.hasMore === true && (
          <Button
            small
            kind="quiet"
            onClick={() => onView({ show, most: most + ROWS_A_PAGE })}
            data-testid="import-more-rows"
          >
            {t('importing.moreRows')}
          </Button>
        )}
      </p>
      {show !== 'all' && stepped !== null && stepped.found.rows.length < 2 && (
        <p className="ld-definition">{t(show === 'kept' ? 'importing.noneKept' : 'importing.noneLeftOut')}</p>
      )}
    </Section>
  );
}
