import type { Control } from '@shared/model/dependence';
import { boundsOf, type LabelledFigure } from '@shared/model/indicator';
import { PATH_DEFINITIONS, type PathDefinition } from '@shared/model/supply-path';
import { noticeWords } from '@shared/words/notice-words';
import { useWords } from '../../kit/state/language';
import { Meter } from '../../kit/ui/Meter';
import { shareText } from './chain-words';

interface DefinitionPickProps {
  /** Beside the definitions: by owners; null where none is on record. */
  readonly control: Control | null;
  readonly figures: readonly LabelledFigure[];
  readonly chosen: PathDefinition;
  readonly onChoose: (definition: PathDefinition) => void;
  readonly country: string;
}

/** The same dependence by each of its definitions, with bounds; the chosen one colours the picture. */
export function DefinitionPick({ control, figures, chosen, onChoose, country }: DefinitionPickProps) {
  const { t, f } = useWords();
  const own = figures.find(({ indicator }) => indicator === chosen);
  return (
    <>
      <fieldset className="ld-chain-picks ld-columns" aria-label={t('chain.definitions', { country })}>
        {PATH_DEFINITIONS.map((definition) => {
          const figure = figures.find(({ indicator }) => indicator === definition)?.figure;
          if (figure === undefined) return null;
          const bounds = boundsOf(figure);
          const text = shareText(figure, f);
          const name = t(`chain.definition.${definition}`);
          return (
            <button
              className="ld-columns ld-one ld-pad-top-8 ld-rule-above ld-left"
              key={definition}
              type="button"
              aria-pressed={definition === chosen}
              onClick={() => onChoose(definition)}
              data-testid={`chain-${definition}`}
            >
              <span className="ld-medium">{name}</span>
              <span className="ld-caption">{t(`chain.about.${definition}`, { country })}</span>
              <span className="ld-title">{text}</span>
              {bounds !== null && (
                <Meter
                  label={t('report.pair', { name, value: text })}
                  value={bounds.low}
                  openTo={bounds.high}
                />
              )}
            </button>
          );
        })}
        {control !== null && <ByOwner control={control} country={country} />}
      </fieldset>
      {own !== undefined && (
        <p className="ld-caption ld-above-4 ld-below-8" data-testid="chain-rests">
          {f.sentences([
            t('chain.rests', {
              percent: f.percent(own.notKnownPercent),
              sources: t('chain.sources', {
                count: own.sourceIds.length,
              }),
              definition: t(own.definition.code, { ...own.definition.params, countries: country }),
            }),
            ...own.remarks.map((remark) => noticeWords(remark, t)),
          ])}
        </p>
      )}
    </>
  );
}

/** The same dependence by who owns the suppliers; it colours no picture, since a path has no owner. */
function ByOwner({
  control: { percent, named },
  country,
}: {
  readonly control: Control;
  readonly country: string;
}) {
  const { t, f } = useWords();
  const name = t('chain.control');
  const { low, high } = percent;
  const text = high - low < 0.05 ? f.percent(low) : f.percentRange(low, high);
  return (
    <div className="ld-columns ld-one ld-pad-top-8 ld-rule-above" data-testid="chain-control">
      <span className="ld-medium">{name}</span>
      <span className="ld-caption">{t('chain.about.control', { country, named: f.percent(named) })}</span>
      <span className="ld-title">{text}</span>
      <Meter label={t('report.pair', { name, value: text })} value={low} openTo={high} />
    </div>
  );
}
