import type { DiffKind, DiffRow, DiffValue, ImportDiff } from '@shared/features/importing/diff';
import { noticeWords } from '@shared/words/notice-words';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../state/language';
import type { ReferenceLookup } from '../../state/reference';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { takeOut } from './paste-state';

/** Lines of each list that are shown at once. */
const SHOWN = 12;

interface PasteListsProps {
  readonly diff: ImportDiff;
  /** Cells that were taken out. */
  readonly out: ReadonlySet<string>;
  readonly known: ReferenceLookup;
}

/** What a block would write: what is new, what it would write over with old and new figure, and what stays as it is. */
export function PasteLists({ diff, out, known }: PasteListsProps) {
  const { t, f } = useWords();
  const of = (kind: DiffKind): DiffRow[] =>
    diff.rows.filter((row) => row.kind === kind).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const [fresh, changed, same] = [of('new'), of('changed'), of('unchanged')];
  const stays = [...new Set(of('missing').map((row) => nameOf(row, known)))];
  const wrong = diff.causes.filter(({ first, name }) => first.level === 'error' && name === null);
  const told = diff.counts.rejected + diff.counts.leftOut;
  return (
    <div className="paste-three ld-columns ld-pad ld-items-start">
      <List
        title={t('importing.paste.new', { count: f.whole(fresh.length) })}
        rows={fresh}
        testId="paste-new-rows"
      >
        {(row) => <Line row={row} known={known} out={out} />}
      </List>
      <List
        title={t('importing.paste.over', { count: f.whole(changed.length) })}
        definition={changed.length === 0 ? undefined : t('importing.paste.over.hint')}
        rows={changed}
        testId="paste-over-rows"
      >
        {(row) => <Line row={row} known={known} out={out} />}
      </List>
      <div className="ld-stack ld-gap-16">
        <Section
          title={t('importing.paste.same', { count: f.whole(same.length) })}
          definition={t('importing.paste.same.hint')}
          testId="paste-same"
        >
          {null}
        </Section>
        {told > 0 && (
          <Section title={t('importing.paste.out', { count: f.whole(told) })} testId="paste-out">
            <ul className="ld-small">
              {wrong.map(({ first, count }) => (
                <li key={first.code} className="ld-pad-top-6">
                  {noticeWords(first, t)} {count > 1 && t('cli.import.cause', { count: f.whole(count) })}
                </li>
              ))}
              {[...new Set(of('left_out').flatMap(({ reason }) => reason ?? []))].map((reason) => (
                <li key={reason} className="ld-pad-top-6">
                  {t(`import.leftOut.${reason}`)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {stays.length > 0 && (
          <p className="ld-definition" data-testid="paste-stays">
            {t('importing.paste.stays', { names: f.items(stays.slice(0, SHOWN)) })}
          </p>
        )}
      </div>
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly definition?: string | undefined;
  readonly rows: readonly DiffRow[];
  readonly testId: string;
  readonly children: (row: DiffRow) => ReactNode;
}

function List({ title, definition, rows, testId, children }: ListProps) {
  const { t, f } = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? rows : rows.slice(0, SHOWN);
  return (
    <Section title={title} definition={definition} testId={testId}>
      <table className="ld-table paste-list">
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.cell ?? ''} ${row.supplierName} ${row.set?.year ?? ''}`}>{children(row)}</tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button kind="quiet" small onClick={() => setOpen(true)}>
          {t('importing.paste.further', { count: f.whole(rows.length - shown.length) })}
        </Button>
      )}
    </Section>
  );
}

/** Whose figure of which year, what stands, what would, and whether it is written. */
function Line({
  row,
  known,
  out,
}: {
  readonly row: DiffRow;
  readonly known: ReferenceLookup;
  readonly out: ReadonlySet<string>;
}) {
  const { t, f } = useWords();
  const { cell, before, after, set, isNewSupplier } = row;
  const figure = (one: DiffValue | null): string =>
    one === null ? '' : one.as === 'percent' ? f.percentExact(one.value) : `${f.exact(one.value)} t`;
  const change =
    before === null || after === null || before.as !== after.as ? null : after.value - before.value;
  return (
    <>
      <td className="ld-anywhere">
        {cell !== null && (
          <input
            type="checkbox"
            checked={!out.has(cell)}
            aria-label={t('importing.paste.cell', { cell })}
            onChange={() => takeOut(cell)}
            data-testid={`paste-take-${cell}`}
          />
        )}{' '}
        {nameOf(row, known)}{' '}
        {isNewSupplier && <span className="ld-ink-2">({t('importing.paste.newSupplier')})</span>}
      </td>
      <td className="ld-ink-2">{set === null ? '' : f.year(set.year)}</td>
      <td className="is-right">
        {before !== null && <del className="ld-ink-3">{figure(before)}</del>}{' '}
        <b className="ld-strong">{figure(after)}</b>
      </td>
      {change !== null && (
        <td className="is-right ld-ink-2">
          {t('importing.paste.change', {
            sign: change < 0 ? '−' : '+',
            value: f.exact(Number(Math.abs(change).toPrecision(6))),
          })}
        </td>
      )}
    </>
  );
}

function nameOf({ supplierId, supplierName }: DiffRow, known: ReferenceLookup): string {
  return supplierId === null ? supplierName : known.supplierName(supplierId);
}
