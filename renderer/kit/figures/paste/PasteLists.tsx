import { type ReactNode, useState } from 'react';
import { useWords } from '../../state/language';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { takeOut } from './paste-state';
import type { PreviewLine, PreviewLists } from './preview-line';

/** Lines of each list that are shown at once. */
const SHOWN = 12;

interface PasteListsProps {
  readonly lists: PreviewLists;
  /** Cells that were taken out. */
  readonly out: ReadonlySet<string>;
}

/** What a block would write: what is new, what it would write over with old and new figure, and what stays as it is. */
export function PasteLists({ lists: { fresh, over, counts, same, left, stays }, out }: PasteListsProps) {
  const { t, f } = useWords();
  return (
    <div className="paste-three ld-columns ld-gap-24 ld-page-body ld-items-start">
      <List
        title={t('importing.paste.new', { count: f.whole(counts.fresh) })}
        count={counts.fresh}
        lines={fresh}
        out={out}
        testId="paste-new-rows"
      />
      <List
        title={t('importing.paste.over', { count: f.whole(counts.over) })}
        count={counts.over}
        definition={over.length === 0 ? undefined : t('importing.paste.over.hint')}
        lines={over}
        out={out}
        testId="paste-over-rows"
      />
      <div className="ld-stack ld-gap-16">
        <Section
          title={t('importing.paste.same', { count: f.whole(same) })}
          definition={t('importing.paste.same.hint')}
          testId="paste-same"
        >
          {null}
        </Section>
        {left.count > 0 && (
          <Section title={t('importing.paste.out', { count: f.whole(left.count) })} testId="paste-out">
            <ul className="ld-small">
              {left.why.slice(0, SHOWN).map((why) => (
                <li key={why} className="ld-pad-top-8">
                  {why}
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
  /** How many there are, also those that are not listed. */
  readonly count: number;
  readonly lines: readonly PreviewLine[];
  readonly out: ReadonlySet<string>;
  readonly testId: string;
}

function List({ title, definition, count, lines, out, testId }: ListProps): ReactNode {
  const { t, f } = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? lines : lines.slice(0, SHOWN);
  return (
    <Section title={title} definition={definition} testId={testId}>
      <table className="ld-table">
        <tbody>
          {shown.map((line) => (
            <tr key={`${line.cell ?? ''} ${line.name} ${line.at}`}>
              <Line line={line} out={out} />
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < count && (
        <Button kind="quiet" small onClick={() => setOpen(true)}>
          {t('importing.paste.further', { count: f.whole(count - shown.length) })}
        </Button>
      )}
    </Section>
  );
}

/** Whose figure of which year, what stands, what would, and whether it is written. */
function Line({
  line: { cell, name, isNew, at, before, after, change },
  out,
}: {
  readonly line: PreviewLine;
  readonly out: ReadonlySet<string>;
}) {
  const { t } = useWords();
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
        {name} {isNew !== null && <span className="ld-ink-2">({isNew})</span>}
      </td>
      <td className="ld-ink-2">{at}</td>
      <td className="is-right">
        {before !== null && <del className="ld-ink-3">{before}</del>} <b className="ld-strong">{after}</b>
      </td>
      {change !== null && <td className="is-right ld-ink-2">{change}</td>}
    </>
  );
}
