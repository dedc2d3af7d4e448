import { inputFigure, inputValue, inputWords, type StressSpeech } from '@shared/features/stress/stress-words';
import type { BreakEven, BreakEvenResult } from '@shared/model/sensitivity';
import { LongTable } from './LongTable';

interface BreakEvenTableProps {
  readonly result: BreakEvenResult;
  readonly speech: StressSpeech;
}

/** At which value of each input a line just does, or does not, stop: the nearest to its base first. */
export function BreakEvenTable({ result, speech }: BreakEvenTableProps) {
  const { t, f, names } = speech;
  const line = result.useId === null ? t('stress.anyLine') : names.use(result.useId);
  return (
    <>
      <p className="stress-lead" data-testid="stress-lead">
        {result.rows.every(({ turn }) => turn === null)
          ? t('stress.lead.noTurn', { line })
          : t(result.stopsAtBase ? 'stress.breakEven.stopsNow' : 'stress.breakEven.holdsNow', { line })}
      </p>
      <LongTable
        testId="break-even-table"
        label={t('stress.kind.break-even')}
        head={
          <tr>
            <th scope="col">{t('stress.col.input')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.base')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.breakEven.holdsFrom')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.change')}
            </th>
          </tr>
        }
        rows={result.rows.map((row) => (
          <tr key={JSON.stringify(row.input.ref)} className={row.turn === null ? 'is-void' : undefined}>
            <th scope="row">{inputWords(row.input.ref, speech)}</th>
            <td className="is-right">{inputValue(row.input, row.input.base, speech)}</td>
            <td className="is-right">{turnWords(row, speech)}</td>
            <td className="is-right">
              {row.changePercent === null ? '' : t('stress.changeOf', { value: f.signed(row.changePercent) })}
            </td>
          </tr>
        ))}
      />
    </>
  );
}

/** "holds at 20 t or more": the side on which the line holds. */
function turnWords({ input, turn, from, to }: BreakEven, speech: StressSpeech): string {
  const { t, f } = speech;
  if (turn === null) {
    return t('stress.breakEven.none', {
      from: inputFigure(input, from, f),
      to: inputValue(input, to, speech),
    });
  }
  const value = inputValue(input, turn.holdsAt, speech);
  return t(turn.holdsAt > turn.stopsAt ? 'stress.breakEven.orMore' : 'stress.breakEven.orLess', { value });
}
