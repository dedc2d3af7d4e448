import { translator } from '@shared/catalogue/translate';
import { limitMessage } from '@shared/features/solve/limit-messages';
import type { CountryId } from '@shared/model/country';
import type { Limit } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import { formatted } from '@shared/report/report-message';
import { formats } from '@shared/words/formats';
import { expect, it } from 'vitest';

const OF = {
  materialId: 'Dy' as MaterialId,
  fixedYen: 0,
  mark: 'guessed',
  max: 0,
  leadDays: 0,
  from: null,
} as const;
const YEARLY = { ramp: { startYear: null, yearsToFull: 0 }, yenPerTonne: 1 };
const LEVERS: Lever[] = [
  { ...OF, id: 's', kind: 'stock', perMonth: null, inTime: null, purchaseYen: 1, holdingYen: 1 },
  { ...OF, id: 'o', kind: 'offtake', supplierId: 'caremag-lacq' as SupplierId, ...YEARLY },
  { ...OF, id: 'r', kind: 'recycling', ...YEARLY },
  { ...OF, id: 'v', kind: 'saving', ...YEARLY },
];
const limit = (kind: Limit['kind'], at: number, leverId: string | null = null): Limit => ({
  kind,
  at,
  leverId,
  materialId: OF.materialId,
  countryId: null,
  year: null,
});

it.each<[Limit, string, string]>([
  [limit('lever', 5, 's'), 'New stock of Dy, at most 5.0 t REO', 'Dyの追加備蓄、上限は5.0 t（REO換算）'],
  [
    limit('lever', 356, 'o'),
    'Offtake of Dy from Caremag, at most 356 t REO a year',
    'Dyの引取契約：Caremag、上限は356 t/年（REO換算）',
  ],
  [
    limit('lever', 133, 'r'),
    'More recycling of Dy, at most 133 t REO a year',
    'Dyのリサイクル拡大、上限は133 t/年（REO換算）',
  ],
  [
    limit('lever', 10, 'v'),
    'More saving of Dy, at most 10.0 points of the need',
    'Dyの節約・代替拡大、上限は需要比10.0ポイント',
  ],
  [
    limit('capacity', 508, 'o'),
    'Free capacity of Caremag for Dy, 508 t REO a year',
    'CaremagのDyの余剰能力、508 t/年（REO換算）',
  ],
  [
    { ...limit('rest', 90), year: 2026 },
    'Unallocated rest of Dy in 2026, 90 t REO',
    'Dyの未配分（2026年）、90 t（REO換算）',
  ],
  [
    { ...limit('place', 900), year: 2026, countryId: 'CHN' as CountryId },
    'Deliveries of Dy from China in 2026 that can be replaced, 900 t REO',
    '置き換え可能なChinaからのDyの供給量（2026年）、900 t（REO換算）',
  ],
  [
    limit('kept', 0),
    'Deliveries of Dy from other countries, which are kept',
    '他の国からのDyの供給量（置き換えない）',
  ],
  [
    limit('market', 90, 's'),
    'What can be bought of Dy by the first day, 90 t REO',
    '開始日までに調達できるDy、90 t（REO換算）',
  ],
  [
    { ...limit('start', 2027, 'r'), year: 2027 },
    'Recycling for Dy: nothing before 2027',
    'Dyのリサイクル：開始は2027年',
  ],
  [limit('store', 160), 'Room in the stores of Dy, 160 t REO', 'Dyの備蓄の空き容量、160 t（REO換算）'],
  [
    limit('release', 0.5),
    'Release from the stock of Dy, at most 0.5 t REO a day',
    'Dyの備蓄の放出上限、1日0.5 t（REO換算）',
  ],
  [limit('budget', 5e9), 'Budget, 5.0 bn yen', '予算、50.0億円'],
])('says the limit $kind', (item, english, japanese) => {
  const say = (language: 'en' | 'ja') =>
    formatted(limitMessage(item, LEVERS), {
      t: translator(language),
      f: formats(language),
      language,
      nameOf: ({ of }) => (of === 'country' ? 'China' : 'Caremag'),
    });
  expect([say('en'), say('ja')]).toEqual([english, japanese]);
});
