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
  /** What comes out, in place of the sheet; null: the sheet is shown. */
  readonly result: ReactNode;
  readonly onResult: () => void;
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
  const { sheet, stepped, view, onView, behind, children, result, onResult } = props;
  const { t, f } = useWords();
  const { show } = view;
  const shown = stepped === null ? sheetAsItCame(sheet) : shownSheet(sheet, stepped.found);
  return (
    <Section
      title={t(result === null ? 'importing.asStepsReadIt' : 'importing.result')}
      definition={
        result !== null
          ? t('importing.result.hint')
          : behind === null
            ? t('importing.rowsOf', { rows: f.whole(shown.numbers.length), all: f.whole(sheet.rowCount) })
            : t('importing.behind', { step: behind })
      }
      aside={
        <fieldset className="imp-shown" aria-label={t('importing.shownRows')}>
          {SHOWN_ROWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={result === null && show === one}
              onClick={() => onView({ show: one, most: ROWS_A_PAGE })}
              data-testid={`import-shown-${one}`}
            >
              {t(`importing.shown.${one}`)}
            </button>
          ))}
          <button
            type="button"
            aria-pressed={result !== null}
            onClick={onResult}
            data-testid="import-shown-result"
          >
            {t('importing.shown.result')}
          </button>
        </fieldset>
      }
    >
      {children}
      {result ?? <SheetOf {...props} shown={shown} />}
    </Section>
  );
}

/** The rows themselves, and what can be done with them. */
function SheetOf({
  inspection,
  sheet,
  mapping,
  stepped,
  view: { show, most },
  onView,
  asked,
  headerFirst,
  shown,
}: SheetViewProps & { readonly shown: ReturnType<typeof sheetAsItCame> }) {
  const { t } = useWords();
  return (
    <>
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
    </>
  );
}
