import { FIGURE_KINDS } from '@shared/base/figure-kind';
import type { DiffKind, DiffRow, FigureSubject } from '@shared/features/importing/diff';
import { PRICE_PLACES } from '@shared/model/tables/price';
import { SERIES_KINDS } from '@shared/model/tables/series';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { useWords, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Icon } from '../../kit/ui/icons';
import { Swatch } from '../../kit/ui/Swatch';
import { Tag } from '../../kit/ui/Tag';
import { DeclaredCells } from './DeclaredCells';
import { problemWords } from './problem-words';

/** A sign for each kind, so that the tint is never alone. */
const SIGNS: Readonly<Record<DiffKind, string>> = {
  new: '+',
  changed: '≠',
  unchanged: '=',
  missing: '−',
  replaced: '×',
  rejected: '!',
  left_out: '·',
};

const TONES = {
  new: 'ok',
  changed: 'ok',
  unchanged: 'plain',
  missing: 'warn',
  replaced: 'warn',
  rejected: 'error',
  left_out: 'plain',
} as const;

/** Rows of the difference: sign, whom, what set, old struck and new, the cell it came from, and what happens to it. */
export function DiffTable({
  rows,
  known,
  isNarrow = false,
}: {
  readonly rows: readonly DiffRow[];
  readonly known: ReferenceLookup;
  /** Beside other things: only rows that are written, their sign says what happens, old and new stand below each other. */
  readonly isNarrow?: boolean;
}) {
  const { t } = useWords();
  // Of other tables than that of shares each row says what it counts.
  const isDeclared = rows.some(({ declared }) => declared !== undefined);
  const ofFigures = rows.some(({ figure, supplierName }) => figure !== undefined && supplierName === '');
  return (
    <>
      <section
        className="imp-diff-rows"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        tabIndex={0}
        aria-label={t('importing.step.differences')}
      >
        <table
          className={`ld-table imp-diff${isNarrow ? ' is-narrow is-tight' : ''}`}
          data-testid="import-diff"
        >
          <thead>
            <tr>
              <th scope="col">
                <span className="ld-spoken">{t('importing.col.kind')}</span>
              </th>
              {isDeclared ? (
                <>
                  <th scope="col" colSpan={2}>
                    {t('importing.col.row')}
                  </th>
                  <th scope="col" colSpan={2}>
                    {t('importing.col.value')}
                  </th>
                </>
              ) : (
                <>
                  {!isNarrow && <th scope="col">{t('import.field.country')}</th>}
                  <th scope="col">
                    {isNarrow && `${t('import.field.country')}${t('importing.recipe.and')}`}
                    {t(ofFigures ? 'import.field.counts' : 'import.field.supplier')}
                  </th>
                  <th scope="col">{t('importing.col.set')}</th>
                  <th scope="col" className="is-right">
                    {t('importing.col.value')}
                  </th>
                </>
              )}
              <th scope="col">{t('importing.col.cell')}</th>
              {!isNarrow && <th scope="col">{t('importing.col.happens')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={`${row.kind} ${row.row ?? ''} ${row.cell ?? ''} ${row.supplierId ?? row.supplierName} ${row.set?.year ?? row.figure?.year ?? ''} ${row.set?.materialId ?? row.figure?.materialId ?? ''} ${row.figure?.kind ?? ''} ${row.countryId ?? ''}`}
                row={row}
                known={known}
                isNarrow={isNarrow}
              />
            ))}
          </tbody>
        </table>
      </section>
      <ul className="imp-legend ld-gap-16 ld-wrap ld-cap ld-ink-2 ld-flex ld-above-16" aria-hidden="true">
        {(isNarrow ? WRITTEN : LISTED).map((kind) => (
          <li key={kind} className={`is-${kind}`}>
            <b>{SIGNS[kind]}</b> {t(`importing.count.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

const WRITTEN = ['new', 'changed'] as const;
const LISTED = [...WRITTEN, 'unchanged', 'missing', 'replaced', 'rejected', 'left_out'] as const;

interface RowProps {
  readonly row: DiffRow;
  readonly known: ReferenceLookup;
  readonly isNarrow: boolean;
}

function Row({ row, known, isNarrow }: RowProps) {
  const words = useWords();
  const { t, f } = words;
  const { set } = row;
  const why = row.problems[0] === undefined ? '' : problemWords(row.problems[0], words, known);
  const quiet = row.kind === 'unchanged' || row.kind === 'left_out';
  const cell = quiet ? 'imp-diff-cell ld-nowrap ld-ink-3' : 'imp-diff-cell ld-nowrap';
  const place =
    row.cell ?? (row.row === null ? t('importing.notInFile') : t('importing.row', { row: row.row }));
  const countryName = row.countryId === null ? '' : known.countryName(row.countryId);
  const country = row.countryId !== null && (
    <span className="ld-row ld-gap-8">
      <Swatch countryId={row.countryId} />
      {countryName}
    </span>
  );
  const whom =
    row.figure !== undefined && row.supplierName === ''
      ? kindOfFigure(row.figure, words)
      : supplierWords(row, known);
  const warned = row.problems.length > 0 && row.kind !== 'rejected' && (
    <span className="imp-warned ld-inline-flex ld-warn" title={t('importing.hasWarning')}>
      <Icon name="warning" size={12} />
      <span className="ld-spoken">{t('importing.hasWarning')}</span>
    </span>
  );
  return (
    <tr className={`is-${row.kind}`} data-testid="import-diff-row" data-kind={row.kind}>
      <td className="imp-diff-cell ld-nowrap is-centre imp-sign ld-strong">
        <span role="img" aria-label={t(`importing.count.${row.kind}`)}>
          {SIGNS[row.kind]}
        </span>
      </td>
      {row.kind === 'rejected' && set === null && row.figure === undefined ? (
        <td className="imp-diff-cell ld-nowrap ld-ink-2 is-words" colSpan={3}>
          {why}
        </td>
      ) : row.declared !== undefined ? (
        <DeclaredCells subject={row.declared} known={known} className={cell} />
      ) : (
        <>
          {!isNarrow && <td className={cell}>{country}</td>}
          <td className={`${cell} is-words`}>
            {isNarrow && country}
            {!(isNarrow && whom === countryName) && <span>{whom}</span>}
            {row.isNewSupplier && (
              <span className="ld-nowrap">
                <Tag tone="accent">{t('importing.newSupplier')}</Tag>
              </span>
            )}
          </td>
          <td className="imp-diff-cell ld-nowrap is-words ld-ink-2">
            {row.figure !== undefined
              ? figureWords(row.figure, words, known)
              : set === null
                ? row.reason !== null && t(`import.leftOut.${row.reason}`)
                : t('importing.set', {
                    material: known.materialName(set.materialId),
                    stage: t(`stage.${set.stage}`),
                    year: f.year(set.year),
                  })}
          </td>
        </>
      )}
      {(row.declared === undefined || row.kind === 'rejected') && (
        <td className={`${cell} is-right imp-value`}>
          {row.kind !== 'unchanged' && row.before !== null && row.kind !== 'missing' && (
            <del>{valueWords(row.before, words)}</del>
          )}
          {row.kind === 'missing' && row.before !== null && <span>{valueWords(row.before, words)}</span>}
          {row.kind === 'rejected' && (
            <span className="imp-reject ld-inline-flex ld-err">
              <Icon name="error" size={12} weight={1.8} />
            </span>
          )}
          {row.after !== null &&
            (row.kind === 'new' || row.kind === 'changed' ? (
              <b className="ld-ok ld-strong">{valueWords(row.after, words)}</b>
            ) : (
              <span>{valueWords(row.after, words)}</span>
            ))}
        </td>
      )}
      <td className="imp-diff-cell ld-nowrap ld-ink-2">
        {place}
        {isNarrow && warned}
      </td>
      {!isNarrow && (
        <td className={cell}>
          <Tag tone={TONES[row.kind]}>{t(`importing.happens.${row.kind}`)}</Tag>
          {warned}
        </td>
      )}
    </tr>
  );
}

/** What a figure counts, as the page of tables calls it. */
function kindOfFigure({ kind }: FigureSubject, { t }: Words): string {
  const counted = FIGURE_KINDS.find((one) => one === kind);
  return counted === undefined
    ? t(`kind.${SERIES_KINDS.find((one) => one === kind) ?? 'imports'}`)
    : t(`importing.counts.${counted}`);
}

function figureWords(
  { materialId, economyId, year, month, day, stage, at }: FigureSubject,
  { t, f }: Words,
  known: ReferenceLookup,
): string {
  const period =
    year === null ? '' : month === null ? f.year(year) : `${year}-${String(month).padStart(2, '0')}`;
  const when = [
    day === null ? period : f.date(day),
    stage === null ? '' : t(`stage.${stage}`),
    at === null ? '' : atWords(at, t),
    economyId === null ? '' : t('importing.figureWhose', { country: known.countryName(economyId) }),
  ]
    .filter((part) => part !== '')
    .join(t('importing.sideJoin'));
  return t('importing.figureOf', { material: known.materialName(materialId), when });
}

/** A place of prices or an owner of stocks by its name; what a file calls a breakdown as it stands. */
function atWords(at: string, t: Words['t']): string {
  const place = PRICE_PLACES.find((one) => one === at);
  if (place !== undefined) return t(`importing.place.${place}`);
  const tier = STOCK_TIERS.find((one) => one === at);
  return tier === undefined ? at : t(`scenarios.tierName.${tier}`);
}

function valueWords(value: NonNullable<DiffRow['before']>, words: Words): string {
  const { f, t } = words;
  // Every digit that would be stored, so that no difference hides behind rounding; noise of doubles is cut.
  const exact = Number(value.value.toPrecision(10));
  if (value.as === 'percent') return f.percentExact(exact);
  if (value.as !== 'tonnes') return `${f.exact(exact)} ${t(`choice.unit.${value.as}`)}`;
  const basis = value.basis === 'metal' || value.basis === 'gross' ? value.basis : 'reo';
  return f.massExact(exact, basis);
}

/** A supplier of the project, or the name in the file; a country that would become one is named as the country is. */
function supplierWords(row: DiffRow, known: ReferenceLookup): string {
  if (row.supplierId !== null) return known.supplierName(row.supplierId);
  const country = row.countryId === null ? undefined : known.country(row.countryId);
  return country?.nameEn === row.supplierName ? known.countryName(country.id) : row.supplierName;
}
