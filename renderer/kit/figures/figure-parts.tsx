import { languageOfText } from '@shared/base/language-of-text';
import type { FigureLook } from '@shared/features/figures/contract';
import { FIGURE_UNITS, type Figure } from '@shared/model/figure';
import type { Formats } from '@shared/words/formats';
import { Fragment, type ReactNode } from 'react';
import { type FigureView, resetFigure } from '../state/figures';
import { useWords } from '../state/language';
import { Button } from '../ui/Button';
import { Was } from '../ui/Figure';
import { Mark } from '../ui/Mark';

interface WasLineProps {
  readonly view: FigureView;
  readonly editable: boolean;
  readonly figure: Figure;
  readonly look: FigureLook;
  readonly value: number | null;
  readonly said: (value: number) => string;
}

/** What the plan and the parent say, and the way back to what is inherited. */
export function WasLine({ view, figure, look, value, said, editable }: WasLineProps) {
  const { t, f } = useWords();
  const { planned, inherited, overridden } = look;
  const points =
    FIGURE_UNITS[figure.of] === 'percent' && planned !== null && value !== null && value !== planned
      ? f.points(value - planned)
      : null;
  if (planned === null && value === null) return null;
  const base = planned === null ? t('figures.notInPlan') : said(planned);
  return (
    <div className="ld-row ld-wrap">
      <Was>
        {points === null
          ? t('figures.base', { value: base })
          : t('figures.basePoints', { value: base, points })}
      </Was>
      {inherited !== planned && inherited !== null && (
        <Was>{t('figures.parent', { value: said(inherited) })}</Was>
      )}
      <span className="ld-grow" />
      {overridden && (
        <Button
          kind="quiet"
          small
          icon="reset"
          disabled={!editable}
          title={t('figures.reset.tip')}
          data-testid="reset-figure"
          onClick={() => resetFigure(view, figure)}
        >
          {t('figures.reset')}
        </Button>
      )}
    </div>
  );
}

/** How sure a figure of the plan is and where it is from. */
export function FigureFacts({
  look,
  said,
}: {
  readonly look: FigureLook;
  readonly said: (value: number) => string;
}) {
  const { t, f } = useWords();
  const { parts, hasRange, source, rebalanced } = look;
  if (parts === null) return null;
  const { low, high, mark, note } = parts;
  const facts: readonly (readonly [label: string, said: ReactNode])[] = [
    ...(hasRange ? [[t('figures.range'), rangeText(low, high, said, f)] as const] : []),
    [t('figures.mark'), <Mark key="mark" mark={mark} withWord />],
    [
      t('figures.source'),
      source === null ? (
        f.missing
      ) : (
        <span key="source" lang={languageOfText(source)}>
          {source}
        </span>
      ),
    ],
    ...(rebalanced ? [[t('figures.rebalanced'), t('figures.rebalanced.means')] as const] : []),
    ...(note === null
      ? []
      : [
          [
            t('figures.note'),
            <span key="note" lang={languageOfText(note)}>
              {note}
            </span>,
          ] as const,
        ]),
  ];
  return (
    <dl className="ld-facts ld-inspector-part">
      {facts.map(([label, fact]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** "30 – 36 t", with the unit said once; a side that nobody gave is left empty. */
function rangeText(
  low: number | null,
  high: number | null,
  said: (value: number) => string,
  { span, missing }: Formats,
): string {
  if (low === null && high === null) return missing;
  const bound = (value: number | null) => (value === null ? '' : said(value));
  const [from, to] = [bound(low), bound(high)];
  const unit = /[^\d.,]*$/.exec(to)?.[0] ?? '';
  const bare = unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
  return span(bare, to).trim();
}
