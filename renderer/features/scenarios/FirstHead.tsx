import { alsoShortText, firstText } from '@shared/features/scenarios/headline-text';
import type { Names } from '@shared/model/catalogue';
import type { FirstShort, Headline } from '@shared/model/headline';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';
import { Was } from '../../kit/ui/Figure';
import { firstWas } from './first-was';
import { isLongFigure } from './long-figure';

interface FirstHeadProps {
  /** A line stops, or a use of a material goes short: what comes first, in the words of the view. */
  readonly of: 'stop' | 'shortfall';
  readonly headline: Headline;
  /** What comes first in the run beside it, and what that is called. */
  readonly ghost: FirstShort | null;
  readonly ghostName: string;
  readonly year: number;
  readonly names: Names;
}

const WORDS = {
  stop: { head: 'scenarios.head.firstStop', none: 'scenarios.noStop', testId: 'first-stop' },
  shortfall: { head: 'scenarios.head.first', none: 'scenarios.none', testId: 'first-shortfall' },
} as const;

/** The first figure over a clock: the day, whose it is, and what is short beside it and too light to rule. */
export function FirstHead({ of, headline, ghost, ghostName, year, names }: FirstHeadProps) {
  const words = useWords();
  const { t, f, language } = words;
  const { first } = headline;
  const { head, none, testId } = WORDS[of];
  const text = first === null ? t(none) : dayLabel(first.moment.date, language, year);
  const whose = firstText(headline, names, t);
  const alsoShort = alsoShortText(headline, t, f, names);
  return (
    <div>
      <h2 className="ld-subhead">{t(head)}</h2>
      <div className={isLongFigure(text, 6) ? 'ld-figure' : 'ld-figure scn-hero'} data-testid={testId}>
        {text}
      </div>
      <Was>{firstWas(ghost, first, { name: ghostName, none, year }, words)}</Was>
      {whose !== null && <span className="ld-caption">{whose}</span>}
      {alsoShort !== null && (
        <span className="ld-caption" data-testid="also-short">
          {alsoShort}
        </span>
      )}
    </div>
  );
}
