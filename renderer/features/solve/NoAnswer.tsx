import type { SolveView } from '@shared/features/solve/contract';
import { noAnswerTable } from '@shared/features/solve/no-answer-table';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { changeDraft } from './solve-state';

interface NoAnswerProps {
  readonly view: SolveView;
  readonly none: SolveView['noAnswers'][number];
}

/** Why there is no mix of one way: the limits that rule it out together, and how far one gets. */
export function NoAnswer({ view, none }: NoAnswerProps) {
  const { t, f } = useWords();
  const formatter = useFormatter();
  const table = noAnswerTable(view, none);
  const { largestDays } = none;
  return (
    <section
      className="solve-none ld-stack ld-gap-8 ld-items-start"
      data-testid="no-answer"
      data-way={none.kind}
    >
      <h2 className="ld-head ld-row ld-err">
        <Icon name="error" size={15} />
        {formatted(table.title, formatter)}
      </h2>
      <p className="ld-small">{f.sentences((table.notes ?? []).map((note) => formatted(note, formatter)))}</p>
      <ReportTable table={table} className="solve-conflicts" />
      {none.kind === 'cheapest' &&
        view.keep === null &&
        largestDays !== null &&
        largestDays > 0 &&
        largestDays !== view.coverDays && (
          <Button small onClick={() => changeDraft({ coverDays: largestDays })} data-testid="take-days">
            {t('solve.takeDays', { days: f.whole(largestDays) })}
          </Button>
        )}
    </section>
  );
}
