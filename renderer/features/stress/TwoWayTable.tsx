import {
  inputValue,
  inputWords,
  outcomeWords,
  type StressSpeech,
} from '@shared/features/stress/stress-words';
import type { Outcome, TwoWayResult } from '@shared/model/sensitivity';
import { heatOf } from './heat';

/** A result over two inputs: the figure stands in each cell, its shade repeats it, the run as it stands has a dashed frame. */
export function TwoWayTable({
  result,
  speech,
}: {
  readonly result: TwoWayResult;
  readonly speech: StressSpeech;
}) {
  const { t } = speech;
  const { row, column, cells, measure, base } = result;
  const heat = heatOf(measure, cells.flat());
  const isBase = (r: number, c: number) =>
    isNear(row.values[r], row.input.base) && isNear(column.values[c], column.input.base);
  const shade = (outcome: Outcome) => ({
    background: `color-mix(in srgb, var(--ld-stop-tint) ${Math.round(heat(outcome) * 100)}%, var(--ld-paper))`,
  });
  const measured = t(`stress.measure.${measure.kind}`);
  return (
    <>
      <p className="stress-lead" data-testid="stress-lead">
        {t('stress.lead.twoWay', { measure: measured, base: outcomeWords(base, measure, speech) })}
      </p>
      {/* As an item of a flex column itself, a table of this layout draws its rows past its own end. */}
      <div>
        <table
          className="ld-table stress-table stress-heat"
          aria-label={t('stress.kind.two-way')}
          data-testid="two-way-table"
        >
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {inputWords(row.input.ref, speech)}
              </th>
              <th scope="colgroup" colSpan={column.values.length} className="is-centre">
                {inputWords(column.input.ref, speech)}
              </th>
            </tr>
            <tr>
              {column.values.map((value) => (
                <th key={value} scope="col" className="is-right">
                  {inputValue(column.input, value, speech)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((line, r) => (
              <tr key={row.values[r]}>
                <th scope="row">{inputValue(row.input, row.values[r] ?? 0, speech)}</th>
                {line.map((outcome, c) => (
                  <td
                    key={column.values[c]}
                    className={isBase(r, c) ? 'is-right is-base' : 'is-right'}
                    style={shade(outcome)}
                  >
                    {outcomeWords(outcome, measure, speech)}
                    {isBase(r, c) && <span className="ld-spoken"> {t('stress.asItStands')}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="ld-caption">{t('stress.heat')}</p>
    </>
  );
}

/** Evenly spaced values meet the base but for rounding. */
function isNear(value: number | undefined, base: number): boolean {
  return value !== undefined && Math.abs(value - base) <= 1e-9 * Math.max(1, Math.abs(base));
}
