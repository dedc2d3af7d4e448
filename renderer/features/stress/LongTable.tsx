import { type ReactNode, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';

/** Rows that are shown before somebody asks for all of them. */
const SHOWN_FIRST = 20;

interface LongTableProps {
  readonly label: string;
  readonly head: ReactNode;
  /** Stands above the rows whatever their number. */
  readonly first?: ReactNode;
  readonly rows: readonly ReactNode[];
  readonly testId: string;
}

/** A ranked table of which the top is shown; the rest comes when it is asked for. */
export function LongTable({ label, head, first, rows, testId }: LongTableProps) {
  const { t, f } = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <table className="ld-table stress-table" aria-label={label} data-testid={testId}>
        <thead>{head}</thead>
        <tbody>
          {first}
          {all ? rows : rows.slice(0, SHOWN_FIRST)}
        </tbody>
      </table>
      {rows.length > SHOWN_FIRST && (
        <Button kind="quiet" small onClick={() => setAll(!all)} data-testid={`${testId}-all`}>
          {all
            ? t('stress.showFirst', { count: SHOWN_FIRST })
            : t('stress.showAll', { count: f.whole(rows.length) })}
        </Button>
      )}
    </>
  );
}
