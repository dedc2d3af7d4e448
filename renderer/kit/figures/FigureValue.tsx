import type { MessageKey } from '@shared/base/message';
import { FIGURE_UNITS, type Figure } from '@shared/model/figure';
import type { RefObject } from 'react';
import { useAnswer } from '../state/answer';
import { openDialog } from '../state/dialogs';
import type { FigureView } from '../state/figures';
import { useWords } from '../state/language';
import { Button } from '../ui/Button';
import { FillFigure } from './FillFigure';
import { FigureFacts, WasLine } from './figure-parts';
import { formatFigure } from './format-figure';
import type { InspectedFigure } from './inspected-figure';
import { openAnnotate } from './open-annotate';
import { openAnnotateMany } from './open-annotate-many';

export interface FigureValueProps {
  readonly view: FigureView;
  readonly inspected: InspectedFigure;
  readonly unreadable: MessageKey;
  readonly editable: boolean;
  /** The figures of the selected range. */
  readonly chosen: RefObject<() => readonly Figure[]>;
}

/** The figure itself: what is in force and what the plan says, how sure it is, where it is from, and what can be done with it. */
export function FigureValue({ view, inspected, unreadable, editable, chosen }: FigureValueProps) {
  const words = useWords();
  const { t, f } = words;
  const { economyId, scenarioId } = view;
  const { name, figure, value, none, fill } = inspected;
  const { value: look } = useAnswer(
    'figures.look',
    figure === null ? undefined : { economyId, scenarioId, figure },
  );
  const said =
    inspected.said ??
    ((one: number) => formatFigure(one, figure === null ? 'tonnes' : FIGURE_UNITS[figure.of], words));
  const changed = look !== null && Math.abs((value ?? 0) - (look.planned ?? 0)) > 1e-9;
  return (
    <>
      <div>
        <div className="ld-row">
          {inspected.before}
          <span className="ld-strong ld-grow">{name}</span>
          {inspected.behind}
        </div>
        <div
          className={scenarioId !== null && changed ? 'ld-inspect-figure ld-changed' : 'ld-inspect-figure'}
          data-testid="inspect-value"
        >
          {value === null ? (none ?? f.missing) : said(value)}
        </div>
        {scenarioId !== null && figure !== null && look !== null && (
          <WasLine view={view} figure={figure} look={look} value={value} said={said} editable={editable} />
        )}
        {inspected.definition != null && <p className="ld-definition">{inspected.definition}</p>}
      </div>
      {look !== null && look.parts !== null && <FigureFacts look={look} said={said} />}
      {inspected.facts}
      <div className="ld-row ld-wrap">
        {figure !== null && look !== null && look.parts !== null && (
          <Button
            small
            disabled={!editable}
            data-testid="annotate"
            onClick={() => {
              const figures = chosen.current();
              if (figures.length > 1) openAnnotateMany({ economyId }, figures, words);
              else openAnnotate({ economyId, figure, title: name, unreadable });
            }}
          >
            {t('figures.annotate')}
          </Button>
        )}
        {fill !== undefined && value !== null && (
          <Button
            small
            disabled={!editable}
            data-testid="fill-figure"
            onClick={() =>
              openDialog(
                <FillFigure
                  name={t('report.pair', { name, value: said(value) })}
                  fill={fill}
                  value={value}
                />,
              )
            }
          >
            {t('figures.fill')}
          </Button>
        )}
        {inspected.actions}
      </div>
    </>
  );
}
