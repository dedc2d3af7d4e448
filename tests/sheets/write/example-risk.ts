import type { CountryId } from '@shared/model/country';
import type { Figure, LabelledFigure } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { Target } from '@shared/model/tables/target';
import type { ScenarioRisk } from '../../../electron/sheets/write/content';
import { material } from '../../ids';

/** Made-up indicators of every kind of figure, and a target that is counted beside one that is not. */
const JPN = 'JPN' as CountryId; // a code typed here

const FIGURES: readonly [LabelledFigure['indicator'], LabelledFigure['unit'], Figure][] = [
  ['hhi', 'index', { kind: 'interval', low: 4812.25, high: 5120.5 }],
  ['top_one', 'percent', { kind: 'point', value: 63.125 }],
  ['concentration_risk', 'score', { kind: 'missing', of: [{ input: 'governance', who: 'VNM' }] }],
  ['import_reliance', 'percent', { kind: 'above', bound: 95 }],
];

const target = (id: string, rule: Target['rule'], value: number): Target => ({
  id,
  economyId: JPN,
  nameEn: `Target ${id}`,
  nameJa: `目標${id}`,
  rule,
  value,
  unit: 'percent',
  numeratorEn: 'imports from China',
  denominatorEn: 'all imports',
  stage: 'separation',
  material: 'each',
  countryId: 'CHN' as CountryId, // a code typed here
  date: '2030',
  status: 'aim',
  mark: 'estimated',
  sourceId: 'usgs',
  note: null,
});

export function exampleRisk(materialIds: readonly MaterialId[]): ScenarioRisk {
  return {
    materials: materialIds.map((materialId, index) => ({
      materialId,
      figures:
        index === 1
          ? []
          : FIGURES.map(([indicator, unit, figure]) => ({
              indicator,
              unit,
              figure,
              definition: { code: `risk.definition.${indicator}`, params: {} },
              basis: { of: 'supply', mass: 'reo', weightedBy: 'volume' },
              stage: 'separation',
              year: 2025,
              sourceIds: ['usgs', 'plan'],
              notKnownPercent: 37.5,
              remarks: [{ code: 'risk.remark.noSubstitution', params: {} }],
            })),
    })),
    targets: [
      {
        year: 2025,
        view: {
          target: target('T-1', 'below', 50),
          materialId: material('Dy'),
          materialIds: [material('Dy')],
          stage: 'separation',
          measure: 'country_share',
          definition: { code: 'risk.reading.country_share', params: { country: 'CHN' } },
          progress: {
            state: 'missed',
            now: { kind: 'interval', low: 60.5, high: 64.25 },
            distance: { low: 10.5, high: 14.25 },
            metInYear: null,
            mayBeMetInYear: null,
            pathEnds: 2026,
          },
          path: [],
          control: { percent: { low: 40, high: 55 }, named: 85 },
          recorded: [
            {
              ...{ seriesId: 's', nameEn: 'Customs', nameJa: '通関', year: 2025, months: 7 },
              ...{ low: 61.25, high: 61.25, mark: 'known', sourceIds: [] },
            },
          ],
          sourceIds: ['usgs'],
          notKnownPercent: 12.5,
        },
        factors: null,
      },
      {
        year: 2025,
        view: {
          target: target('T-2', 'at_least', 25),
          materialId: null,
          materialIds: [],
          stage: 'separation',
          measure: null,
          definition: { code: 'risk.reading.none', params: {} },
          progress: null,
          path: [],
          recorded: [],
          control: null,
          sourceIds: [],
          notKnownPercent: 0,
        },
        factors: null,
      },
    ],
    factors: { countries: [], worlds: [], materials: [] },
  };
}
