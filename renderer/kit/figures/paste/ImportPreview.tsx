import type { DiffKind, DiffRow, DiffValue, ImportDiff } from '@shared/features/importing/diff';
import { PASTED_AS, type PastePreview } from '@shared/features/importing/pasted';
import { noticeWords } from '@shared/words/notice-words';
import { useMemo } from 'react';
import { useBusy } from '../../state/job';
import { useWords, type Words } from '../../state/language';
import type { ReferenceLookup } from '../../state/reference';
import { changeBetween } from './change-between';
import { sayFigures, writeImport } from './import-paste';
import { PastedBlock } from './PastedBlock';
import { PasteFrame } from './PasteFrame';
import { PasteNames } from './PasteNames';
import { PasteQuestion } from './PasteQuestion';
import { type ImportPasting, pasteReading } from './paste-state';
import type { PreviewLine, PreviewLists } from './preview-line';
import { saidBy } from './said-by';

interface ImportPreviewProps {
  readonly paste: ImportPasting;
  readonly known: ReferenceLookup;
}

/** A block of shares as the import has laid it beside the project. */
export function ImportPreview({ paste, known }: ImportPreviewProps) {
  const words = useWords();
  const { t, f } = words;
  const busy = useBusy(pasteReading);
  const { found, place, notice, out, as } = paste;
  const { diff } = found;
  const lists = useMemo(() => (diff === null ? null : listsOf(diff, known, words)), [diff, known, words]);
  const set = {
    economy: known.countryName(place.economyId),
    material: known.materialName(place.materialId),
    stage: t(`stage.${place.stage}`),
  };
  return (
    <PasteFrame
      size={[found.rows.length, found.columns.length]}
      sentence={
        diff === null
          ? t('importing.paste.open', set)
          : t('importing.paste.read', {
              ...set,
              all: f.whole(diff.counts.read),
              fresh: f.whole(diff.counts.new),
              over: f.whole(diff.counts.changed),
              same: f.whole(diff.counts.unchanged),
              out: f.whole(diff.counts.rejected + diff.counts.leftOut),
            })
      }
      notice={notice}
      busy={busy}
      block={<PastedBlock rows={found.rows} columns={columnsOf(found, words)} headerRow={found.headerRow} />}
      asked={
        <>
          <PasteQuestion
            options={PASTED_AS}
            isHeld={false}
            as={as ?? found.as}
            by={saidBy(found, words)}
            busy={busy}
            onSay={(one) => void sayFigures(one)}
          />
          {diff !== null && <PasteNames diff={diff} stage={place.stage} known={known} busy={busy} />}
        </>
      }
      lists={lists}
      out={out}
      foot={t('importing.paste.oneUndo')}
      apply={(fresh, over) => t('importing.paste.write', { count: fresh + over })}
      onWrite={(without) => void writeImport(without)}
    />
  );
}

function columnsOf({ columns }: PastePreview, { t }: Pick<Words, 't'>) {
  return columns.map(({ head, field }) => ({
    head,
    isFigures: field === 'figures',
    means:
      field === null ? null : field === 'figures' ? t('importing.paste.figures') : t(`import.field.${field}`),
    choices: [],
  }));
}

function listsOf(diff: ImportDiff, known: ReferenceLookup, words: Words): PreviewLists {
  const { t, f } = words;
  const of = (kind: DiffKind): DiffRow[] =>
    diff.rows.filter((row) => row.kind === kind).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const nameOf = ({ supplierId, supplierName }: DiffRow): string =>
    supplierId === null ? supplierName : known.supplierName(supplierId);
  const lineOf = (row: DiffRow): PreviewLine => ({
    cell: row.cell,
    name: nameOf(row),
    isNew: row.isNewSupplier ? t('importing.paste.newSupplier') : null,
    at: row.set === null ? '' : f.year(row.set.year),
    before: row.before === null ? null : valueText(row.before, words),
    after: row.after === null ? '' : valueText(row.after, words),
    change:
      row.before === null || row.after === null || row.before.as !== row.after.as
        ? null
        : changeBetween(row.before.value, row.after.value, words),
  });
  const wrong = diff.causes.filter(({ first, name }) => first.level === 'error' && name === null);
  return {
    fresh: of('new').map(lineOf),
    over: of('changed').map(lineOf),
    counts: { fresh: diff.counts.new, over: diff.counts.changed },
    same: diff.counts.unchanged,
    left: {
      count: diff.counts.rejected + diff.counts.leftOut,
      why: [
        ...wrong.map(({ first, count }) =>
          [
            noticeWords(first, t),
            ...(count > 1 ? [t('cli.import.cause', { count: f.whole(count) })] : []),
          ].join(' '),
        ),
        ...[...new Set(of('left_out').flatMap(({ reason }) => reason ?? []))].map((reason) =>
          t(`import.leftOut.${reason}`),
        ),
      ],
    },
    stays: [...new Set(of('missing').map(nameOf))],
  };
}

function valueText({ as, value }: DiffValue, { f }: Pick<Words, 'f'>): string {
  return as === 'percent' ? f.percentExact(value) : `${f.exact(value)} t`;
}
