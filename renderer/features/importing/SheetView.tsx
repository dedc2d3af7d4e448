import {
  type FileInspection,
  SHOWN_ROWS,
  type SheetPreview,
  type StepCounts,
} from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { chooseSheet } from './import-actions';
import { SheetTable } from './SheetTable';
import { type SheetSum, sheetSum } from './sheet-sum';
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
  /** What the steps do in the whole sheet; null: not counted yet. */
  readonly counts: StepCounts | null;
  /** Names that the project does not know. */
  readonly unknown: ReadonlySet<string>;
  /** What is to be said above the sheet. */
  readonly children: ReactNode;
}

/** The sheet as the steps leave it: all rows, those that are kept, or those that are left out. */
export function SheetView(props: SheetViewProps) {
  const { sheet, mapping, counts, stepped, view, onView, behind, children, result, onResult } = props;
  const words = useWords();
  const { t, f } = words;
  const { show } = view;
  const shown = stepped === null ? sheetAsItCame(sheet) : shownSheet(sheet, stepped.found);
  return (
    <Section
      title={t(result === null ? 'importing.asStepsReadIt' : 'importing.result')}
      definition={
        result !== null
          ? t('importing.result.hint')
          : behind === null
            ? counts === null
              ? t('importing.rowsOf', { rows: f.whole(shown.numbers.length), all: f.whole(sheet.rowCount) })
              : sumWords(sheetSum(counts, mapping, sheet.rowCount), words)
            : t('importing.behind', { step: behind })
      }
      aside={
        <fieldset className="ld-fixed ld-row ld-gap-4" aria-label={t('importing.shownRows')}>
          {SHOWN_ROWS.map((one) => (
            <button
              className="ld-chip"
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
            className="ld-chip"
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

/** What becomes of the rows, as a sum; what is not there is left out, kept and left out apart. */
function sumWords({ all, ...parts }: SheetSum, { t, f }: Words): string {
  const said = (['kept', 'leftOut', 'above', 'blank', 'other'] as const)
    .filter((part) => parts[part] > 0 || part === 'kept' || part === 'leftOut')
    .map((part) => t(`importing.sheetSum.${part}`, { count: f.whole(parts[part]) }));
  return t('importing.sheetSum', { all: f.whole(all), parts: said.join(t('importing.sheetSum.and')) });
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
  counts,
  unknown,
  shown,
}: SheetViewProps & { readonly shown: ReturnType<typeof sheetAsItCame> }) {
  const { t, f } = useWords();
  return (
    <>
      <div className={stepped?.isStale === true ? 'imp-rows ld-stale' : 'imp-rows'}>
        <SheetTable
          sheet={sheet}
          shown={shown}
          mapping={mapping}
          guess={inspection.guess}
          asked={asked}
          headerFirst={counts?.headerFirst ?? null}
          unknown={unknown}
          onHeaderRow={(row) => void chooseSheet(sheet.name, row)}
        />
      </div>
      <div className="imp-sheet-legend ld-row ld-wrap ld-caption ld-above-8">
        <ul className="imp-keys ld-row ld-wrap ld-gap-12" aria-hidden="true">
          <li className="is-kept ld-row ld-gap-4">{t('importing.legend.kept')}</li>
          <li className="is-out ld-row ld-gap-4">{t('importing.legend.out')}</li>
          {stepped?.found.rows.some(({ changed }) => changed.length > 0) === true && (
            <li className="ld-row ld-gap-4">↓ {t('importing.legend.filled')}</li>
          )}
          {unknown.size > 0 && (
            <li className="is-unknown ld-row ld-gap-4">{t('importing.legend.unknown')}</li>
          )}
        </ul>
        <span>
          {t('importing.headerHint', { row: mapping.headerRow })}
          {stepped?.found.hasMore === true && ' '}
          {stepped?.found.hasMore === true &&
            t('importing.shownFirst', { rows: f.whole(stepped.found.rows.length) })}
        </span>
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
      </div>
      {show !== 'all' && stepped !== null && stepped.found.rows.length < 2 && (
        <p className="ld-definition">{t(show === 'kept' ? 'importing.noneKept' : 'importing.noneLeftOut')}</p>
      )}
    </>
  );
}
