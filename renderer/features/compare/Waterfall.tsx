import { whatMessage } from '@shared/features/compare/parts-report';
import type { CompareMeasure, DifferenceParts } from '@shared/model/compare';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { measureWords } from './CompareFigures';
import { waterfallBars } from './waterfall-bars';

interface WaterfallProps {
  readonly found: DifferenceParts;
  readonly measure: CompareMeasure;
  readonly from: string;
  readonly to: string;
}

/** From one scenario to the other, part by part, the largest first: red adds to what is lost, blue takes away. */
export function Waterfall({ found, measure, from, to }: WaterfallProps) {
  const words = useWords();
  const formatter = useFormatter();
  const bars = waterfallBars(found, measure);
  if (bars === null) return <p className="ld-caption">{words.f.missing}</p>;
  return (
    <ol className="cmp-fall ld-above-8 ld-below-8" data-testid="waterfall">
      {bars.map((bar) => {
        const name =
          bar.kind === 'part' ? formatted(whatMessage(bar.what), formatter) : bar.kind === 'from' ? from : to;
        const figure =
          bar.kind === 'part'
            ? partWords(bar.value, (size) => measureWords(measure, size, words))
            : measureWords(measure, bar.value, words);
        const error =
          bar.kind === 'part' && bar.standardError > 0
            ? ` ± ${measureWords(measure, bar.standardError, words)}`
            : '';
        return (
          <li
            key={bar.key}
            className={`ld-columns ld-gap-8 ld-items-center ld-small ld-pad-top-4 is-${bar.kind}${bar.value < 0 ? ' is-less' : ''}`}
          >
            <span>{name}</span>
            <span className="cmp-bar ld-relative" aria-hidden="true">
              <i style={{ left: `${bar.left * 100}%`, width: `${bar.width * 100}%` }} />
            </span>
            <b className="ld-right ld-strong ld-nowrap">
              {figure}
              {error}
            </b>
          </li>
        );
      })}
    </ol>
  );
}

/** +410, −17, 0. */
function partWords(value: number, write: (size: number) => string): string {
  const size = write(Math.abs(value));
  return size === write(0) ? size : `${value > 0 ? '+' : '\u2212'}${size}`;
}
