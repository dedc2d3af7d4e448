import type { Target } from '@shared/model/tables/target';
import { useWords } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';
import { DotLine } from '../../kit/ui/plots/DotLine';
import { Section } from '../../kit/ui/Section';
import { targetRule } from '../../kit/ui/target-words';
import { periodWords } from './period-words';
import type { WatchedFigure } from './watched-figures';

interface DefinitionLadderProps {
  readonly figures: readonly WatchedFigure[];
  readonly target: Target | undefined;
}

/** The same dependence under each published definition, side by side and never joined. */
export function DefinitionLadder({ figures, target }: DefinitionLadderProps) {
  const words = useWords();
  const { t, f, nameOf, language } = words;
  return (
    <Section
      title={t('overview.definitions', { count: figures.length })}
      definition={
        target === undefined
          ? t('overview.definitions.countPlain')
          : t('overview.definitions.count', { target: targetRule(t, f, target) })
      }
      testId="definitions"
    >
      <ul className="ld-ladder ld-lines ld-above-4">
        {figures.map(({ series, observation }) => {
          const bound = observation.censor === 'above' ? '> ' : observation.censor === 'below' ? '< ' : '';
          const shown = `${bound}${f.exact(observation.value)}`;
          const percent = `${bound}${f.percentExact(observation.value)}`;
          const by = t(`overview.by.${series.weightedBy ?? 'unclear'}`, {
            period: periodWords(observation.period, words),
          });
          const definition = language === 'ja' ? series.definitionJa : series.definitionEn;
          return (
            <li className="ld-columns ld-items-center ld-size-grid" key={series.id} title={definition}>
              <div className="ld-shrink">
                <div className="ld-medium ld-ellipsis">{nameOf(series)}</div>
                <div className="ld-caption ld-ellipsis">{by}</div>
                <span className="ld-spoken">{percent}</span>
              </div>
              <DotLine
                value={observation.value}
                words={shown}
                mark={observation.mark}
                target={target?.value ?? null}
              />
              <Mark mark={observation.mark} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
