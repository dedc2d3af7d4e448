import type { Moved, MovesView } from '@shared/features/scenarios/contract';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import type { Move } from '@shared/model/moves';
import type { Reference } from '@shared/model/plan';
import { kindOf } from '@shared/model/shock';
import { termKey } from '@shared/model/shock-words';
import { fittingMass } from '@shared/words/fitting-figure';
import { useWords, type Words } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';

interface MovesPartProps {
  /** Null while they are counted. */
  readonly moves: MovesView | null;
  /** What is looked at meanwhile. */
  readonly materialId: MaterialId;
  readonly reference: Reference;
}

/** Under the causes: what would move the stop, each thing alone, and by how many days. */
export function MovesPart({ moves, materialId, reference }: MovesPartProps) {
  const words = useWords();
  const { t } = words;
  if (moves !== null && moves.moved.length === 0) return null;
  return (
    <section className="ld-inspector-part" data-testid="moves" aria-busy={moves === null}>
      <h3 className="ld-subhead">
        {t('scenarios.moves', { material: materialName(moves?.materialId ?? materialId, reference, words) })}
      </h3>
      {moves === null ? (
        <p className="ld-caption">{t('scenarios.moves.counting')}</p>
      ) : (
        <table className="ld-table">
          <tbody>
            {moves.moved.map((one) => (
              <tr key={JSON.stringify(one.move)}>
                <th scope="row">{moveWords(one.move, moves, words)}</th>
                <td className="is-right ld-strong">{laterWords(one, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function moveWords(move: Move, { shocks }: MovesView, { t, f }: Words): string {
  switch (move.kind) {
    case 'stock':
      return t('scenarios.moves.stock', { days: f.whole(move.days) });
    case 'saving':
      return t('scenarios.moves.saving', { points: f.whole(move.points) });
    case 'term':
    case 'shorter': {
      const shock = byId(shocks, move.shockId);
      if (shock === undefined) return '';
      const what =
        move.kind === 'shorter'
          ? t('scenarios.moves.shorter', { days: f.whole(move.days) })
          : t('scenarios.moves.term', {
              term: t(termKey(shock.kind, move.term)),
              by: byWords(move.by, kindOf(shock).terms[move.term]?.measure, { t, f }),
            });
      const position = shocks.indexOf(shock) + 1;
      // Of one shock alone it is plain which is meant.
      return shocks.length === 1
        ? what
        : t('scenarios.moves.of', { shock: t('scenarios.shockN', { position }), what });
    }
  }
}

/** "+10 %", "−20 days": by how much a term is eased, in its own unit. */
function byWords(by: number, measure: string | undefined, { t, f }: Pick<Words, 't' | 'f'>): string {
  const sign = by < 0 ? '−' : '+';
  const size = Math.abs(by);
  if (measure === 'days') return t('scenarios.moves.days', { sign, days: f.whole(size) });
  if (measure === 'mass') return `${sign}${fittingMass(size, f)}`;
  return t('scenarios.moves.points', {
    sign,
    points: Number.isInteger(size) ? f.whole(size) : f.figure(size),
  });
}

function laterWords({ later }: Moved, { t, f }: Words): string {
  if (later === null) return t('scenarios.noStop');
  if (later === 0) return t('scenarios.moves.none');
  return t('scenarios.moves.days', { sign: later < 0 ? '−' : '+', days: f.whole(Math.abs(later)) });
}
