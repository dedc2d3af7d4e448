import type { Stage } from '@shared/base/stage';
import { type PathDefinition, pathVerdict } from '@shared/model/supply-path';
import { describe, expect, it } from 'vitest';
import { country } from '../ids';

/** "mining AUS > separation MYS": a question mark where the country is not known. */
function path(words: string) {
  const steps = words.split(' > ').map((word) => {
    const [stage, code = '?'] = word.split(' ');
    return { stage: stage as Stage, countryId: code === '?' ? null : country(code) }; // typed in the table below
  });
  return { steps, percent: 1, notKnownPercent: 0 };
}

describe('pathVerdict for China', () => {
  const examples: [string, Record<PathDefinition, string>][] = [
    [
      'mining CHN > separation CHN > magnet CHN',
      { direct: 'counts', refining: 'counts', mining: 'counts', touches: 'counts' },
    ],
    [
      'mining AUS > separation MYS > magnet JPN',
      { direct: 'not', refining: 'not', mining: 'not', touches: 'not' },
    ],
    [
      'mining AUS > separation CHN > magnet JPN',
      { direct: 'not', refining: 'counts', mining: 'not', touches: 'counts' },
    ],
    ['mining CHN > separation VNM', { direct: 'not', refining: 'not', mining: 'counts', touches: 'counts' }],
    ['mining ? > separation VNM', { direct: 'not', refining: 'not', mining: 'open', touches: 'open' }],
    [
      'mining ? > separation CHN',
      { direct: 'counts', refining: 'counts', mining: 'open', touches: 'counts' },
    ],
    ['mining ? > magnet PHL', { direct: 'not', refining: 'open', mining: 'open', touches: 'open' }],
    ['mining AUS > magnet JPN', { direct: 'not', refining: 'open', mining: 'not', touches: 'not' }],
    [
      'mining CHN > separation CHN > separation EST',
      { direct: 'not', refining: 'not', mining: 'counts', touches: 'counts' },
    ],
  ];
  it.each(examples)('%s: %j', (words, verdicts) => {
    for (const [definition, verdict] of Object.entries(verdicts))
      expect(pathVerdict(path(words), definition as PathDefinition, country('CHN')), definition).toBe(
        verdict,
      ); // keys of the table
  });
});
