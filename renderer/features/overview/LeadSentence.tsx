import type { Stage } from '@shared/base/stage';
import type { MaterialOverview } from '@shared/features/overview/contract';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { useWatched } from '../../kit/state/watched';
import { heavyFigure, leadFigures, type WatchedFigure } from './watched-figures';

interface LeadSentenceProps {
  readonly figures: readonly WatchedFigure[];
  readonly materials: readonly MaterialOverview[];
  readonly economyName: string;
  readonly stage: Stage;
  readonly year: number;
}

/** From this percentage on, nearly all is the plainer word. */
const NEARLY_ALL = 98;

/** The page in one sentence, with the number in it and what the number means. */
export function LeadSentence({ figures, materials, economyName, stage, year }: LeadSentenceProps) {
  const { t, f, language } = useWords();
  const { country } = useWatched();
  const lead = leadFigures(figures);
  const heavy = heavyFigure(figures);
  const values = lead.map(({ observation }) => observation.value);
  const years = lead.map(({ observation }) => observation.year);
  const direct = materials.flatMap((row) => row.directWatched ?? []);
  const params = { economy: economyName, from: Math.min(...years), to: Math.max(...years) };
  const sentences: string[] = [];
  if (lead.length > 1) {
    const low = f.exact(Math.min(...values));
    const key = params.from === params.to ? 'overview.lead.rangeOne' : 'overview.lead.range';
    sentences.push(t(key, { ...params, low, high: f.exact(Math.max(...values)) }));
  } else if (lead.length === 1) {
    sentences.push(t('overview.lead.one', { ...params, value: f.exact(values[0] ?? 0) }));
  } else if (direct.length > 0 && country !== '') {
    const low = f.figure(Math.min(...direct));
    const high = f.figure(Math.max(...direct));
    const plan = { country, economy: economyName, stage: t(`stage.${stage}`), year, low, high };
    sentences.push(t(low === high ? 'overview.lead.planOne' : 'overview.lead.plan', plan));
  } else {
    sentences.push(t('overview.lead.none', { economy: economyName }));
  }
  if (lead.length > 0 && heavy !== undefined) {
    const { value } = heavy.observation;
    sentences.push(
      value >= NEARLY_ALL ? t('overview.lead.heavyAll') : t('overview.lead.heavy', { value: f.exact(value) }),
    );
  }
  return (
    <h1 className="ld-lead ld-below-12" data-testid="lead">
      {sentences.map((sentence, index) => (
        <span key={sentence}>
          {index > 0 && language === 'en' && ' '}
          {withNumberMarked(sentence)}
        </span>
      ))}
    </h1>
  );
}

/** The number of the sentence is what the eye should find first. */
function withNumberMarked(sentence: string): ReactNode {
  const found = /[\d.]+(?:(?: and |～| to )[\d.]+)?\s?%/u.exec(sentence);
  if (found === null) return sentence;
  return (
    <>
      {sentence.slice(0, found.index)}
      <em className="ld-nowrap">{found[0]}</em>
      {sentence.slice(found.index + found[0].length)}
    </>
  );
}
