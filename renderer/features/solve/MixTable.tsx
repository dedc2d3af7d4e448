import type { AnswerView, SolveView } from '@shared/features/solve/contract';
import { mixesTable } from '@shared/features/solve/solve-report';
import { ANSWER_KINDS } from '@shared/model/goal';
import { LEVER_KINDS, type LeverKind } from '@shared/model/lever';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { changeSolve } from './solve-state';

/** Each lever has one colour in every bar; the legend and the columns name them. */
const LEVER_COLOURS: Readonly<Record<LeverKind, string>> = {
  stock: 'var(--ld-tier-national)',
  offtake: 'var(--ld-c-my)',
  recycling: 'var(--ld-c-jp)',
  saving: 'var(--ld-c-au)',
  orderedSaving: 'var(--ld-c-in)',
  spot: 'var(--ld-c-us)',
  swap: 'var(--ld-c-vn)',
};

interface MixTableProps {
  readonly view: SolveView;
  readonly way: string;
  readonly stale: boolean;
  readonly readOnly: boolean;
  readonly onMake: (answer: AnswerView) => void;
}

/** The mixes that reach the goal, with what each costs by lever and what binds it. */
export function MixTable({ view, way, stale, readOnly, onMake }: MixTableProps) {
  const { t } = useWords();
  const dearest = Math.max(1, ...view.answers.map(({ answer }) => answer.costYen));
  const answerOf = (key: string) => view.answers.find(({ answer }) => answer.kind === key);
  return (
    <ReportTable
      table={mixesTable(view)}
      only={[
        'way',
        ...(view.coverDays === null && view.keep === null ? [] : (['days'] as const)),
        ...(view.shares.length === 0 ? [] : (['highest'] as const)),
        'cost',
        'binds',
      ]}
      className={stale ? 'ld-stale' : ''}
      choose={{
        chosen: way,
        take: (key) => changeSolve({ way: ANSWER_KINDS.find((kind) => kind === key) ?? 'cheapest' }),
      }}
      look={(_, column) => {
        if (column === 'days') return { className: 'ld-strong', testId: 'mix-days' };
        if (column === 'cost') return { className: 'ld-strong' };
        return column === 'binds' ? { className: 'solve-binds ld-ink-2' } : {};
      }}
      more={[
        {
          key: 'bar',
          after: 'cost',
          title: t('solve.byCost'),
          className: 'is-bar',
          draw: ({ cells }) => <CostBar costs={cells} whole={dearest} />,
        },
        {
          key: 'make',
          after: 'binds',
          title: <span className="ld-spoken">{t('solve.make')}</span>,
          className: 'is-right',
          draw: ({ key }) => {
            const item = answerOf(key);
            return (
              item !== undefined && (
                <Button
                  small
                  kind={key === way ? 'primary' : 'normal'}
                  disabled={readOnly || stale}
                  aria-label={t('solve.makeOf', { name: t(`solve.way.${item.answer.kind}`) })}
                  onClick={() => onMake(item)}
                  data-testid="make-scenario"
                >
                  {t('solve.make')}
                </Button>
              )
            );
          },
        },
      ]}
    />
  );
}

interface CostBarProps {
  readonly costs: Readonly<Record<LeverKind, number | null>>;
  /** What would fill the cell. */
  readonly whole: number;
}

/** What each kind of lever costs, as parts of a bar. */
function CostBar({ costs, whole }: CostBarProps) {
  const { t, f } = useWords();
  const parts = LEVER_KINDS.map((kind) => ({ kind, yen: costs[kind] ?? 0 })).filter(({ yen }) => yen > 0);
  const spoken = f.list(parts.map(({ kind, yen }) => `${t(`solve.kind.${kind}`)} ${f.money(yen)}`));
  return (
    <span className="ld-bar" role="img" aria-label={spoken} title={spoken}>
      {parts.map(({ kind, yen }) => (
        <i key={kind} style={{ width: `${(98 * yen) / whole}%`, background: LEVER_COLOURS[kind] }} />
      ))}
    </span>
  );
}

/** The colour of a kind of lever, beside its name. */
export function LeverSwatch({ kind }: { readonly kind: LeverKind }) {
  return <i className="ld-swatch" style={{ background: LEVER_COLOURS[kind] }} aria-hidden="true" />;
}

/** Which colour is which lever, beside the title of the table. */
export function LeverLegend() {
  const { t } = useWords();
  return (
    <span className="ld-row ld-wrap ld-gap-12 ld-cap ld-ink-2 ld-nowrap">
      {LEVER_KINDS.map((kind) => (
        <span className="ld-inline-flex ld-items-center ld-gap-4" key={kind}>
          <LeverSwatch kind={kind} />
          {t(`solve.kind.${kind}`)}
        </span>
      ))}
    </span>
  );
}
