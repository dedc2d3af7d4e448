import {
  MERGE_CONFLICT_KINDS,
  MERGE_SIDES,
  type MergeConflict,
  type MergeDecision,
  type MergeSide,
  type MergeView,
} from '@shared/features/merge/contract';
import { mergeReport } from '@shared/features/merge/merge-report';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Said } from '../../kit/ui/Said';
import { Section } from '../../kit/ui/Section';
import { Decision } from './Decision';

interface ConflictsProps {
  readonly view: MergeView;
  readonly onDecide: (decisions: readonly MergeDecision[]) => void;
  readonly onAll: (side: MergeSide) => void;
}

/** What cannot both stand, each with its decision; those of one kind, or all, are decided at once. */
export function Conflicts({ view, onDecide, onAll }: ConflictsProps) {
  const { t, f } = useWords();
  const { conflicts, open } = view;
  const [, table] = mergeReport(view).tables;
  const byId = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  const kinds = MERGE_CONFLICT_KINDS.filter((kind) => conflicts.some((one) => one.kind === kind));
  const ofKind = (kind: MergeConflict['kind'], take: MergeSide) =>
    onDecide(conflicts.filter((one) => one.kind === kind).map(({ id }) => ({ conflict: id, take })));
  return (
    <Section title={t('merge.conflicts')} testId="merge-conflicts">
      {conflicts.length === 0 ? (
        <p className="ld-caption">{t('merge.conflicts.none')}</p>
      ) : (
        <>
          <div className="ld-row ld-wrap ld-pad-top-8 ld-pad-bottom-8">
            <span className="ld-grow" data-testid="merge-open">
              <Said text={t('merge.openCount', { count: f.whole(open), total: f.whole(conflicts.length) })} />
            </span>
            {kinds.length > 1 &&
              kinds.map((kind) => (
                <AtOnce
                  key={kind}
                  label={t('merge.all', { kind: t(`merge.kind.${kind}`) })}
                  onTake={(side) => ofKind(kind, side)}
                />
              ))}
            <AtOnce label={t('merge.allConflicts')} testId="merge-all" onTake={onAll} />
          </div>
          <ReportTable
            table={{ ...table, ranked: true }}
            only={['row', 'kind', 'field', 'base', 'mine', 'mineBy', 'theirs', 'theirsBy']}
            rowTestId="merge-conflict"
            className="mrg-conflicts is-fixed"
            beside={{
              kind: ({ key }) => {
                const sum = byId.get(key)?.sum ?? null;
                return sum === null ? null : (
                  <span className="ld-caption ld-under ld-block">
                    {t('merge.sum', { sum: f.percent(sum) })}
                  </span>
                );
              },
            }}
            more={[
              {
                key: 'take',
                after: 'theirs',
                title: t('merge.col.take'),
                className: 'mrg-take',
                draw: ({ key }) => {
                  const conflict = byId.get(key);
                  return conflict === undefined ? null : (
                    <Decision conflict={conflict} onDecide={(decision) => onDecide([decision])} />
                  );
                },
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}

interface AtOnceProps {
  readonly label: string;
  readonly testId?: string;
  readonly onTake: (side: MergeSide) => void;
}

/** Many conflicts decided by one press. */
function AtOnce({ label, testId, onTake }: AtOnceProps) {
  const { t } = useWords();
  return (
    <fieldset className="ld-row ld-gap-4" aria-label={label}>
      <span className="ld-ink-2">{label}</span>
      {MERGE_SIDES.map((side) => (
        <Button
          key={side}
          small
          onClick={() => onTake(side)}
          data-testid={testId === undefined ? undefined : `${testId}-${side}`}
        >
          {t(`merge.${side}`)}
        </Button>
      ))}
    </fieldset>
  );
}
