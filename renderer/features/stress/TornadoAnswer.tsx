import {
  inputFigure,
  inputValue,
  inputWords,
  outcomeWords,
  type StressSpeech,
} from '@shared/features/stress/stress-words';
import type { TornadoResult } from '@shared/model/sensitivity';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { TornadoBars } from '../../kit/charts/tornado-bars';
import { Mark } from '../../kit/ui/Mark';
import { LongTable } from './LongTable';

/** More bars than this are no picture any more; the table below has all. */
const MOST_BARS = 12;

/** Which input moves the result most: bars from low to high, and all figures below them. */
export function TornadoAnswer({
  result,
  speech,
}: {
  readonly result: TornadoResult;
  readonly speech: StressSpeech;
}) {
  const { t, f } = speech;
  const { measure, base, bars, leftOut } = result;
  const moving = bars.filter(({ width }) => width !== null && width > 1e-9);
  const shown = useMemo(
    () =>
      bars
        .filter(({ width }) => width !== null && width > 1e-9)
        .slice(0, MOST_BARS)
        .map(({ input, atLow, atHigh }) => ({
          name: t(`stress.named.${input.unit}`, { name: inputWords(input.ref, speech) }),
          low: { label: inputFigure(input, input.low, f), outcome: atLow },
          high: { label: inputFigure(input, input.high, f), outcome: atHigh },
        })),
    [bars, speech, t, f],
  );
  const [widest] = moving;
  return (
    <>
      <p className="stress-lead" data-testid="stress-lead">
        {base.kind === 'unknown'
          ? t('stress.lead.unknown')
          : widest === undefined
            ? t('stress.lead.noTornado')
            : t('stress.lead.tornado', {
                input: inputWords(widest.input.ref, speech),
                measure: t(`stress.measure.${measure.kind}`),
                low: outcomeWords(widest.atLow, measure, speech),
                high: outcomeWords(widest.atHigh, measure, speech),
              })}
      </p>
      {shown.length > 0 && base.kind !== 'unknown' && (
        <TornadoBars
          label={t('stress.kind.tornado')}
          axis={t(`stress.measure.${measure.kind}`)}
          base={base}
          bars={shown}
          outcomeWords={(outcome) => outcomeWords(outcome, measure, speech)}
        />
      )}
      {shown.length > 0 && <p className="ld-caption">{t('stress.tornado.marks')}</p>}
      <LongTable
        testId="tornado-table"
        label={t('stress.kind.tornado')}
        head={
          <tr>
            <th scope="col">{t('stress.col.input')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.range')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.atLow')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.atHigh')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.width')}
            </th>
          </tr>
        }
        rows={bars.map(({ input, atLow, atHigh, width, atLeast }) => (
          <tr key={JSON.stringify(input.ref)} className={width === 0 ? 'is-void' : undefined}>
            <th scope="row">{inputWords(input.ref, speech)}</th>
            <td className="is-right">
              <Mark mark={input.mark} /> {inputFigure(input, input.low, f)} –{' '}
              {inputValue(input, input.high, speech)}
            </td>
            <td className="is-right">{outcomeWords(atLow, measure, speech)}</td>
            <td className="is-right">{outcomeWords(atHigh, measure, speech)}</td>
            <td className="is-right">
              {width === null ? f.missing : `${atLeast ? '≥ ' : ''}${fittingFigure(width, f)}`}
            </td>
          </tr>
        ))}
      />
      {leftOut.length > 0 && <p className="ld-caption">{t('stress.leftOut', { count: leftOut.length })}</p>}
    </>
  );
}
