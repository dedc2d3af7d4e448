import { censored, type SeriesPoint, stretches } from '@shared/charts/series-lines-data';
import { describe, expect, it } from 'vitest';

const point = (year: number, value: number | null, censor: SeriesPoint['censor'] = 'none'): SeriesPoint => ({
  year,
  value,
  censor,
});

describe('stretches of a series', () => {
  it('joins neighbouring years whole and years further apart broken', () => {
    expect(stretches([point(2008, 90), point(2009, 86), point(2012, 58), point(2013, 59)])).toEqual([
      {
        broken: false,
        points: [
          [2008, 90],
          [2009, 86],
        ],
      },
      {
        broken: true,
        points: [
          [2009, 86],
          [2012, 58],
        ],
      },
      {
        broken: false,
        points: [
          [2012, 58],
          [2013, 59],
        ],
      },
    ]);
  });

  it('passes over withheld figures, so that the gap shows', () => {
    expect(stretches([point(2010, 80), point(2011, null, 'withheld'), point(2012, 58)])).toMatchObject([
      { broken: true },
    ]);
  });

  it('keeps a bound a bound', () => {
    expect(censored(point(2008, 90, 'above'), String)).toBe('> 90');
    expect(censored(point(2008, null, 'withheld'), String)).toBeNull();
  });
});
