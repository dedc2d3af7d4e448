import type { AnswerView, SolveView } from '@shared/features/solve/contract';
import { limitWords } from '@shared/features/solve/limit-words';
import { LEVER_KINDS, type LeverKind } from '@shared/model/lever';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { changeSolve } from './solve-state';

/** Each lever has one colour in every bar; the legend and the columns name them. */
export const LEVER_COLOURS: Readonly<Record<LeverKind, string>> = {
  stock: 'var(--ld-tier-national)',
  offtake: 'var(--ld-c-my)',
  recycling: 'var(--ld-c-jp)',
  saving: 'var(--ld-c-au)',
};

interface MixTableProps {
  readonly view: SolveView;
  readonly way: string;
  readonly stale: boolean;
  readonly readOnly: boolean;
  readonly known: KnownThings;
  readonly onMake: (answer: AnswerView) => void;
}

/** The mixes that reach the goal, with what each costs by lever and what binds it. */
export function MixTable({ view, way, stale, readOnly, known, onMake }: MixTableProps) {
  const { t, f } = useWords();
  const dearest = Math.max(1, ...view.answers.map(({ answer }) => answer.costYen));
  const speech = { t, f, supplierName: known.supplierName };
  const levers = view.levers.map(({ lever }) => lever);
  return (
    <table className={`ld-table solve-mixes${stale ? ' is-stale' : ''}`} data-testid="mixes">
      <thead>
        <tr>
          <th>{t('solve.mix')}</th>
          {view.coverDays !== null && <th className="is-right">{t('solve.daysReached')}</th>}
          {view.shares.length > 0 && <th className="is-right">{t('solve.shareReached')}</th>}
          <th className="is-right">{t('solve.cost')}</th>
          <th>{t('solve.byCost')}</th>
          <th>{t('solve.binds')}</th>
          <th aria-label={t('solve.make')} />
        </tr>
      </thead>
      <tbody>
        {view.answers.map((item) => {
          const { answer, run } = item;
          const name = t(`solve.way.${answer.kind}`);
          const [first, ...others] = answer.binding;
          const bar = LEVER_KINDS.filter((kind) => answer.costByKind[kind] > 0);
          const spoken = bar.map((kind) => `${t(`solve.kind.${kind}`)} ${f.money(answer.costByKind[kind])}`);
          return (
            <tr key={answer.kind} className={answer.kind === way ? 'is-chosen' : ''} data-way={answer.kind}>
              <td>
                <button
                  type="button"
                  className="solve-way"
                  aria-pressed={answer.kind === way}
                  onClick={() => changeSolve({ way: answer.kind })}
                >
                  {name}
                </button>
              </td>
              {view.coverDays !== null && (
                <td className="is-right ld-strong" data-testid="mix-days">
                  {run.reachedDays === null
                    ? t('solve.over', { days: view.window.days })
                    : f.figure(run.reachedDays)}
                </td>
              )}
              {view.shares.length > 0 && (
                <td className="is-right">{f.percent(Math.max(...run.sharePercents))}</td>
              )}
              <td className="is-right ld-strong">{f.money(answer.costYen)}</td>
              <td className="solve-bar-cell">
                <span className="ld-bar" role="img" aria-label={f.list(spoken)} title={f.list(spoken)}>
                  {bar.map((kind) => (
                    <i
                      key={kind}
                      style={{
                        width: `${(98 * answer.costByKind[kind]) / dearest}%`,
                        background: LEVER_COLOURS[kind],
                      }}
                    />
                  ))}
                </span>
              </td>
              <td className="solve-binds ld-ink-2">
                {first === undefined ? t('solve.nothingBinds') : limitWords(first, levers, speech)}
                {others.length > 0 && (
                  <span className="ld-ink-3"> {t('solve.andMore', { count: others.length })}</span>
                )}
              </td>
              <td className="is-right">
                <Button
                  small
                  kind={answer.kind === way ? 'primary' : 'normal'}
                  disabled={readOnly || stale}
                  aria-label={t('solve.makeOf', { name })}
                  onClick={() => onMake(item)}
                  data-testid="make-scenario"
                >
                  {t('solve.make')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Which colour is which lever, beside the title of the table. */
export function LeverLegend() {
  const { t } = useWords();
  return (
    <span className="solve-legend">
      {LEVER_KINDS.map((kind) => (
        <span key={kind}>
          <i className="ld-swatch" style={{ background: LEVER_COLOURS[kind] }} aria-hidden="true" />
          {t(`solve.kind.${kind}`)}
        </span>
      ))}
    </span>
  );
}
