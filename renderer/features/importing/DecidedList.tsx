import type { MadeCorrection } from '@shared/features/importing/corrections';
import type { ImportProblem } from '@shared/features/importing/diff';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';

interface DecidedListProps {
  readonly mends: readonly MadeCorrection[];
  readonly accepted: readonly { readonly problem: ImportProblem; readonly words: string }[];
  readonly busy: boolean;
  readonly onTakeBack: (cell: string) => void;
  readonly onReopen: (problem: ImportProblem) => void;
}

/** What was decided about cells; each can be taken back until the import is applied. */
export function DecidedList({ mends, accepted, busy, onTakeBack, onReopen }: DecidedListProps) {
  const { t } = useWords();
  if (mends.length === 0 && accepted.length === 0) return null;
  return (
    <>
      <h3 className="ld-subhead ld-above-16">{t('importing.decided')}</h3>
      <ul className="imp-decided ld-lines" data-testid="import-decided">
        {mends.map(({ cell, text, as }) => (
          <li key={cell}>
            <Icon name="check" weight={2} />
            <div>
              <span className="ld-cap ld-ink-2 ld-strong ld-block">{cell}</span>
              <span className="ld-small">
                {as === null
                  ? t('importing.decided.leftOut', { text })
                  : t('importing.decided.readAs', { text, value: as })}
              </span>
              <Button
                small
                aria-disabled={busy}
                aria-label={t('report.pair', { name: cell, value: t('importing.takeBack') })}
                onClick={() => !busy && onTakeBack(cell)}
                data-testid={`take-back-${cell}`}
              >
                {t('importing.takeBack')}
              </Button>
            </div>
          </li>
        ))}
        {accepted.map(({ problem, words }) => (
          <li key={`${problem.place?.cell ?? problem.row} ${words}`}>
            <Icon name="check" weight={2} />
            <div>
              <span className="ld-cap ld-ink-2 ld-strong ld-block">{problem.place?.cell ?? ''}</span>
              <span className="ld-small">{t('importing.decided.accepted', { words })}</span>
              <Button small onClick={() => onReopen(problem)}>
                {t('importing.takeBack')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
