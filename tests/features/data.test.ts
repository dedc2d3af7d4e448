import { LANGUAGES } from '@shared/base/message';
import { valuesOf } from '@shared/base/values-of';
import { translator } from '@shared/catalogue/translate';
import { choiceWord } from '@shared/features/data/choice-words';
import type { DataSlice } from '@shared/features/data/contract';
import { GROUP_OF } from '@shared/features/data/groups';
import { cellText } from '@shared/model/cells';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { countDependents, dependentsOf } from '../../electron/features/data/dependents';
import { addRows, setCells } from '../../electron/features/data/edit-rows';
import { removeRows } from '../../electron/features/data/remove-rows';
import type { EnteredValues } from '../../electron/features/data/row-values';
import { namedRows, sliceOf } from '../../electron/features/data/slice';
import { tableRows } from '../../electron/features/data/table-rows';
import { undo } from '../../electron/features/files/undo-redo';
import { createProject } from '../../electron/plan/open-project';
import type { Session } from '../../electron/plan/session';
import { refusalIn } from '../refusal-of';
import { everyRow } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

let session: Session;
beforeEach(async () => {
  session = emptySession('en');
  await createProject(session, `${newFolder()}/every.lodestone`, { rows: everyRow(), dataDate: null });
});

interface Example {
  /** As a person writes it: names in any language, words of choices, full-width figures. */
  readonly add: EnteredValues;
  /** What the new row then says, of what is not plain. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly set: readonly [field: string, text: string, value: unknown];
}

/** One example of every table that a person may write. */
const EXAMPLES = {
  source: {
    add: { title: '貿易統計', mark: '確認済み' },
    says: { mark: 'known', publisher: null },
    set: ['sheet', 'T1', 'T1'],
  },
  country: {
    add: { id: 'BRA', nameJa: 'ブラジル' },
    says: { nameEn: 'ブラジル', aliases: [], isEconomy: false },
    set: ['aliases', 'Brasil；巴西', ['Brasil', '巴西']],
  },
  material: {
    add: { id: 'Ga', nameEn: 'Gallium', nameJa: 'ガリウム', weight: 'その他' },
    says: { weight: 'other', metalPerOxide: null },
    set: ['metalPerOxide', '０．７４', 0.74],
  },
  supplier: {
    add: {
      kind: '工場',
      nameEn: 'Ganzhou',
      countryId: '中国',
      stage: '分離・精製',
      leadTimeDays: '20 days',
      startYear: '令和8年',
    },
    says: {
      kind: 'plant',
      countryId: 'CHN',
      stage: 'separation',
      leadTimeDays: 20,
      startYear: 2026,
      nameJa: 'Ganzhou',
    },
    set: ['countryId', 'Australia', 'AUS'],
  },
  series: {
    add: {
      nameEn: 'Ga price',
      definitionEn: 'monthly mean',
      kind: '価格',
      material: 'Ga',
      stage: 'mixed',
      unit: '米ドル/kg',
    },
    says: { kind: 'price', unit: 'usd_per_kg', reporterId: null },
    set: ['weightedBy', 'by value', 'value'],
  },
  use: {
    add: { economyId: '日本', nameJa: '半導体', tier: '2' },
    says: { economyId: 'JPN', tier: 2 },
    set: ['tier', '１', 1],
  },
  scenario: {
    add: {
      name: 'Late',
      parentId: 'Ban',
      window: '{"economyId":null,"stage":null,"start":null,"days":null}',
    },
    says: { parentId: 'sc1' },
    set: ['name', 'Later', 'Later'],
  },
  governance: {
    add: { countryId: '豪州', year: '2023年', indicator: '政治的安定', score: '▲0.5' },
    says: { countryId: 'AUS', year: 2023, indicator: 'political_stability', score: -0.5 },
    set: ['score', '１．５', 1.5],
  },
  capacity: {
    add: { supplierId: 'chn-all', materialId: 'ジスプロシウム', tonnesPerYear: '1万', mark: 'guessed' },
    says: { materialId: 'Dy', tonnesPerYear: 10_000 },
    set: ['tonnesPerYear', 'not known', null],
  },
  feed: {
    add: {
      supplierId: 'chn-all',
      materialId: 'Dy',
      fromStage: 'Mining',
      fromCountryId: 'China',
      percent: '100 %',
      mark: 'known',
    },
    says: { fromStage: 'mining', percent: 100 },
    set: ['percent', '99.5', 99.5],
  },
  observation: {
    add: {
      seriesId: 'Imports',
      countryId: '中国',
      period: 'FY2025',
      year: '2025',
      value: '68.2',
      censor: 'as published',
      mark: 'known',
    },
    says: { seriesId: 'se1', censor: 'none' },
    set: ['value', '６８．３', 68.3],
  },
  share: {
    add: {
      economyId: 'Japan',
      materialId: 'Dy',
      stage: 'Separation',
      year: '2026',
      supplierId: 'lynas',
      enteredAs: 'percent',
      value: '30%',
      basis: 'REO',
      mark: 'estimated',
    },
    says: { value: 30, locked: false, basis: 'reo' },
    set: ['value', '31.5 %', 31.5],
  },
  totalSupply: {
    add: {
      economyId: 'JPN',
      materialId: 'Dy',
      stage: 'separation',
      year: '2026',
      method: 'given',
      tonnes: '1,200',
      basis: 'reo',
      mark: 'known',
    },
    says: { method: 'declared', tonnes: 1200 },
    set: ['tonnes', '1,300 t', 1300],
  },
  demand: {
    add: { useId: 'モーター', materialId: 'Dy', year: '2026', tonnes: '310', mark: '推計' },
    says: { useId: 'u1', floorPercent: 0, mark: 'estimated' },
    set: ['tonnes', '３２０', 320],
  },
  relief: {
    add: { economyId: 'JPN', materialId: 'Dy', year: '2026', mark: 'guessed' },
    says: { recyclingTonnes: 0 },
    set: ['recyclingTonnes', '12.5', 12.5],
  },
  stock: {
    add: { economyId: 'JPN', materialId: 'Dy', tier: '民間備蓄', tonnes: '40', mark: 'guessed' },
    says: { tier: 'private', secret: true },
    set: ['secret', 'いいえ', false],
  },
  releaseRule: {
    add: {
      economyId: 'JPN',
      materialId: 'Dy',
      tier: '国家備蓄',
      regime: '高騰時売却',
      trigger: '価格',
      usdPerKg: '1,200',
      deliveryDays: '16',
      mark: 'guessed',
    },
    says: { regime: 'surge', trigger: 'price', usdPerKg: 1200, tonnes: null, upToRank: null },
    set: ['upToRank', '1', 1],
  },
  stockLevel: {
    add: {
      economyId: 'JPN',
      materialId: 'Dy',
      tier: '国家備蓄',
      date: '2024-12-31',
      tonnes: '10',
      mark: 'known',
    },
    says: { tier: 'national', tonnes: 10 },
    set: ['tonnes', '12', 12],
  },
  supplierOwner: {
    add: { supplierId: 'lynas', owner: 'Fund', countryId: 'JPN', percent: '30', mark: 'known' },
    says: { owner: 'Fund', percent: 30 },
    set: ['percent', '40', 40],
  },
  advice: {
    add: { date: '2026-03-01', givenBy: 'Sato', givenTo: 'Minister', words: 'Release private stock.' },
    says: { state: 'open', stateBy: null },
    set: ['state', 'refused', 'refused'],
  },
  releaseRecipient: {
    add: { economyId: 'JPN', materialId: 'Dy', tier: '国家備蓄', useId: 'u1', mark: 'guessed' },
    says: { tier: 'national' },
    set: ['tier', '民間備蓄', 'private'],
  },
  purchase: {
    add: {
      economyId: 'JPN',
      materialId: 'Dy',
      stage: 'separation',
      date: '2027-03-01',
      tonnes: '5',
      mark: 'guessed',
    },
    says: { date: '2027-03-01', tonnes: 5 },
    set: ['tonnes', '6', 6],
  },
  datedRelief: {
    add: { economyId: 'JPN', materialId: 'Dy', start: '2027-03-01', end: '2028-01-01', mark: 'guessed' },
    says: { recyclingTonnes: 0, savingPercent: 0 },
    set: ['savingPercent', '10', 10],
  },
  measureCost: {
    add: { scenarioId: 'Child', lever: 'stock', mark: 'guessed' },
    says: { lever: 'stock', costYen: null },
    set: ['costYen', '5', 5],
  },
  measure: {
    add: {
      id: 'CN-2026-1',
      nameEn: 'Policy on dual-use goods',
      nameJa: '両用品目に関する方針',
      issuer: 'CHN',
      kind: 'policy',
      inForce: '2026-01-06',
      destinations: 'JPN',
      sure: 'read',
      checkedOn: '2026-08-25',
      learntOn: '2026-01-06',
    },
    says: { destinations: ['JPN'], originRule: 'none', ended: null },
    set: ['ended', '2026-12-31', '2026-12-31'],
  },
  measureState: {
    add: {
      measureId: 'CN-2025-57',
      from: '2026-11-11',
      state: 'applies',
      learntOn: '2026-11-11',
    },
    says: { measureId: 'CN-2025-57', to: null, byMeasureId: null },
    set: ['to', '2026-12-31', '2026-12-31'],
  },
  measureGoods: {
    add: {
      measureId: 'CN-2025-57',
      nameEn: 'erbium metal',
      nameJa: '金属エルビウム',
      materials: 'Er',
      sure: 'read',
    },
    says: { materials: ['Er'], codes: [], dualUse: false },
    set: ['codes', '28053019；280530', ['28053019', '280530']],
  },
  measureParty: {
    add: { measureId: 'CN-2025-57', name: 'Beta', list: 'control' },
    says: { list: 'control', firm: null },
    set: ['firm', 'Beta Steel', 'Beta Steel'],
  },
  measureCoverage: {
    add: {
      issuer: 'COD',
      from: '2025-02-01',
      to: '2026-08-25',
      kinds: '輸出枠',
      checkedOn: '2026-08-25',
      learntOn: '2025-02-01',
    },
    says: { materials: [] },
    set: ['materials', 'Co', ['Co']],
  },
  hsStage: {
    add: {
      nomenclature: 'HS',
      edition: '2022',
      code: '280530',
      mixed: 'yes',
      nameEn: 'rare-earth metals',
      nameJa: '希土類金属',
      basis: 'gross',
      additive: 'yes',
      sure: 'recalled',
    },
    says: { code: '280530', mixed: true, stage: null },
    set: ['metalFactor', '1', 1],
  },
  tripwire: {
    add: {
      nameEn: 'A suspension ends',
      nameJa: '停止の期限',
      rule: 'measure_date',
      threshold: '60',
      level: 'caution',
      fixedOn: '2026-01-05',
    },
    says: { rule: 'measure_date', months: 1, seriesId: null, absentIsZero: false },
    set: ['threshold', '30', 30],
  },
  tripwireRing: {
    add: { tripwireId: 'tw1', at: '2026-04', published: '2026-05-20', level: 'watch' },
    says: { level: 'watch', judged: 'open', decision: null },
    set: ['came', 'No line stood.', 'No line stood.'],
  },
  projectSetting: {
    add: {
      ...{ economyId: 'JPN', firstYear: '2024', lastYear: '2030' },
      ...{ currency: 'EUR', timeZone: 'Europe/Berlin', paperLanguage: 'en' },
    },
    says: { economyId: 'JPN', materialId: null, watched: [], yearBegins: 1 },
    set: ['currency', 'USD', 'USD'],
  },
  materialGroup: {
    add: { name: '磁石用', materialId: 'Dy' },
    says: { name: '磁石用', materialId: 'Dy' },
    set: ['name', 'Magnets', 'Magnets'],
  },
  stockMember: {
    add: { economyId: 'JPN', materialId: 'Dy', tier: '企業在庫', useId: 'u1', mark: 'known' },
    says: { tier: 'firm' },
    set: ['tier', '国家備蓄', 'national'],
  },
  conversion: {
    add: {
      economyId: 'JPN',
      materialId: 'Dy',
      stage: 'metal',
      yieldPercent: '75',
      leadDays: '30',
      mark: 'guessed',
    },
    says: { yieldPercent: 75, leadDays: 30, tonnesPerDay: null },
    set: ['yieldPercent', '80 %', 80],
  },
  receipt: {
    add: {
      economyId: 'JPN',
      materialId: 'Dy',
      stage: 'separation',
      supplierId: 'chn-all',
      date: '2026-04-01',
      tonnes: '6',
      mark: 'guessed',
    },
    says: { date: '2026-04-01', tonnes: 6 },
    set: ['tonnes', '7.5', 7.5],
  },
  valueAtStake: {
    add: { useId: 'u1', materialId: 'REE', yenPerTonne: '3億', mark: 'guessed' },
    says: { yenPerTonne: 3e8 },
    set: ['yenPerTonne', '2億', 2e8],
  },
  recovery: {
    add: { supplierId: 'chn-all', days: '365', mark: 'guessed' },
    says: { days: 365 },
    set: ['days', '180 日', 180],
  },
  scenarioShock: {
    add: {
      scenarioId: 'Child',
      position: '1',
      shock:
        '{"kind":"ban","id":"y","label":"b","imposedBy":"CHN","materials":[],"stages":[],"destinations":[],"start":"2026-01-01","end":"2026-06-01","recoveryDays":0}',
    },
    says: { scenarioId: 'sc2', position: 1 },
    set: ['position', '2', 2],
  },
  override: {
    add: { scenarioId: 'Ban', field: 'Stock', key: 'JPN|Dy|national', value: '60' },
    says: { field: 'stock.tonnes', value: 60 },
    set: ['reason', 'sold', 'sold'],
  },
  event: {
    add: {
      date: '2026年1月6日',
      titleJa: '輸出規制',
      kind: 'ban',
      affected: '日本',
      materials: 'Ga',
      summary: 's',
      mark: 'known',
    },
    says: { date: '2026-01-06', titleEn: '輸出規制' },
    set: ['endDate', '2026/12/1', '2026-12-01'],
  },
  target: {
    add: {
      economyId: 'JPN',
      nameEn: 'Ga below half',
      rule: '未満',
      value: '50',
      unit: 'percent',
      numeratorEn: 'n',
      denominatorEn: 'd',
      stage: 'mixed',
      material: 'Ga',
      status: 'policy',
      mark: 'known',
    },
    says: { rule: 'below' },
    set: ['date', '2030', '2030'],
  },
  assumption: {
    add: { code: 'A-02', textEn: 'held', owner: 'Mori', mark: 'guessed', reviewDate: '2027-01-31' },
    says: { textJa: 'held', illustrative: false },
    set: ['dissent', 'too low', 'too low'],
  },
  price: {
    add: {
      materialId: 'Dy',
      place: 'international',
      date: '2026-03-31',
      span: 'day',
      usdPerKg: '95.5',
      mark: 'guessed',
    },
    says: { place: 'outside', high: null },
    set: ['usdPerKg', '101', 101],
  },
  ramp: {
    add: {
      supplierId: 'chn-all',
      materialId: 'Dy',
      state: 'building',
      startDate: '2027-01-01',
      monthsToFull: '24',
      mark: 'guessed',
    },
    says: { slipMonths: 0, place: 'outside', needsUsdPerKg: null },
    set: ['slipMonths', '15', 15],
  },
  offtake: {
    add: {
      supplierId: 'chn-all',
      materialId: 'Dy',
      economyId: 'JPN',
      tonnesPerYear: '295',
      fromYear: '2028',
      mark: 'known',
    },
    says: { holder: null, toYear: null },
    set: ['toYear', '2037', 2037],
  },
  priceFloor: {
    add: {
      supplierId: 'chn-all',
      materialId: 'Dy',
      economyId: 'JPN',
      floorUsdPerKg: '110',
      firstYear: '2027',
      termYears: '10',
      mark: 'guessed',
    },
    says: { upsidePercent: 0, volumeCap: null },
    set: ['volumeCap', '5,000', 5_000],
  },
  exercise: {
    add: {
      titleEn: 'Licences',
      titleJa: '許可制',
      script:
        '{"title":{"en":"a","ja":"b"},"scenario":"s","firstDay":"2026-04-01","days":9,"turns":[{"day":0,"minutes":5}],"injects":[],"levers":[{"id":"spot|Dy"}]}',
    },
    says: { titleEn: 'Licences', turn: 0 },
    set: ['turn', '1', 1],
  },
  exerciseDecision: {
    add: { day: '0', lever: 'spot|Dy', amount: '2.5', who: 'Sato; Tanaka' },
    says: { amount: 2.5, why: null, late: false, takenBack: false },
    set: ['takenBack', 'true', true],
  },
  officeForm: {
    add: { name: 'Form 5', cells: '[]' },
    says: { name: 'Form 5', cells: [] },
    set: ['name', 'Form 4', 'Form 4'],
  },
  pivotView: {
    add: { name: 'By material', question: '{"down":"material"}' },
    says: { name: 'By material', question: { down: 'material' } },
    set: ['name', 'Countries', 'Countries'],
  },
} as const satisfies Readonly<
  Record<Exclude<TableName, 'importRecord' | 'savedMapping' | 'edition' | 'paperHead'>, Example>
>;

const rowIn = async (table: TableName, id: string) => {
  const row = (await tableRows(session, table)).find((one) => one.id === id);
  return row === undefined ? null : valuesOf(row);
};

describe.each(Object.entries(EXAMPLES) as [TableName, Example][])(
  '%s',
  (table, { add, says, set: [field, text, value] }) => {
    it('is added to, changed, undone and removed from, each as one change', async () => {
      const before = await tableRows(session, table);
      const [made] = await addRows(session, table, [add]);
      const id = made?.row.id ?? '';
      expect(await rowIn(table, id)).toMatchObject(says);
      const whole = await rowIn(table, id);
      expect(await setCells(session, table, [{ id, field, text }])).toHaveLength(1);
      expect(await rowIn(table, id)).toEqual({ ...whole, [field]: value });
      await undo(session);
      expect(await rowIn(table, id)).toEqual(whole);
      await removeRows(session, table, [id], false);
      expect(await tableRows(session, table)).toEqual(before);
      await undo(session);
      expect(await rowIn(table, id)).toEqual(whole);
      expect(
        (await session.project.history({ limit: 9 })).entries.map(({ kind }) => kind).slice(0, 4),
      ).toEqual(['undo', 'do', 'undo', 'do']);
    });
  },
);

describe('the register', () => {
  it.each([
    ['importRecord', 'byImport'],
    ['savedMapping', 'byImport'],
    ['edition', 'byEditions'],
    ['paperHead', 'byBrief'],
  ] as const)('leaves %s to what alone writes it', async (table, who) => {
    const [row] = await tableRows(session, table);
    await expect(removeRows(session, table, [row?.id ?? ''], true)).rejects.toMatchObject({
      notice: { code: `refusal.data.${who}` },
    });
  });

  it('says every choice of every table, in both languages', () => {
    for (const { fields } of Object.values(ANY_TABLE))
      for (const [name, { options }] of Object.entries(fields))
        for (const option of options ?? [])
          for (const language of LANGUAGES)
            expect(choiceWord(name, option, translator(language))).not.toMatch(/^(choice|kind|mark)\./);
  });

  it.each(TABLE_NAMES)('shows %s by any of its fields, either way, and finds its rows', async (table) => {
    expect(GROUP_OF[table]).toBeTruthy();
    const rows = await tableRows(session, table);
    for (const [field, declared] of Object.entries(ANY_TABLE[table].fields)) {
      for (const down of [false, true]) {
        const slice = await sliceOf(session, { table, text: '', sort: { field, down }, where: [] }, 0, 100);
        const { rows: shown } = JSON.parse(slice.packed) as DataSlice;
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
      }
      const [row] = rows;
      const text = cellText(declared, row === undefined ? null : valuesOf(row)[field]).split('\n')[0] ?? '';
      const { matching, total } = await sliceOf(session, { table, text, sort: null, where: [] }, 0, 1);
      expect([matching > 0, total]).toEqual([true, rows.length]);
    }
  });

  it('finds by names in any language, and gives the names of what rows name', async () => {
    const { matching, packed } = await sliceOf(
      session,
      { table: 'share', text: '中国 2025', sort: null, where: [] },
      0,
      10,
    );
    expect([matching, JSON.parse(packed)]).toMatchObject([0, { rows: [] }]); // the supplier is called chn-all
    const found = await sliceOf(session, { table: 'supplier', text: '豪州', sort: null, where: [] }, 0, 10);
    const { names } = JSON.parse(found.packed) as DataSlice;
    expect([found.matching, names.country]).toEqual([1, { AUS: 'Australia' }]);
    expect(await namedRows(session, 'country', 'オ', 5)).toEqual([]);
    expect(await namedRows(session, 'country', '日', 5)).toEqual([{ id: 'JPN', name: 'Japan' }]);
  });

  it.each<
    [
      string,
      TableName,
      readonly { field: string; text: string }[],
      (row: ReturnType<typeof valuesOf>) => boolean,
    ]
  >([
    [
      'a text of a name',
      'supplier',
      [{ field: 'countryId', text: 'austr' }],
      (row) => row.countryId === 'AUS',
    ],
    ['a mark by its word', 'share', [{ field: 'mark', text: '=known' }], (row) => row.mark === 'known'],
    [
      'a range of figures',
      'share',
      [{ field: 'value', text: '5..40' }],
      (row) => Number(row.value) >= 5 && Number(row.value) <= 40,
    ],
    [
      'two fields at once',
      'share',
      [
        { field: 'value', text: '>5' },
        { field: 'year', text: '2026' },
      ],
      (row) => Number(row.value) > 5 && row.year === 2026,
    ],
    ['what is empty', 'supplier', [{ field: 'place', text: '=' }], (row) => row.place === null],
    ['nothing that is asked', 'supplier', [{ field: 'place', text: ' ' }], () => true],
  ])('shows rows that fit: %s', async (_what, table, where, fits) => {
    const { packed, matching } = await sliceOf(session, { table, text: '', sort: null, where }, 0, 1_000);
    const { rows } = JSON.parse(packed) as DataSlice;
    const wanted = (await tableRows(session, table)).filter((row) => fits(valuesOf(row)));
    expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    expect(matching).toBe(wanted.length);
  });

  it('changes cells of many rows as one, all or nothing, and says at which row', async () => {
    const before = await session.project.info();
    const cells = [
      { id: 'sh1', field: 'mark', text: 'known' },
      { id: 'sh2', field: 'mark', text: 'maybe' },
    ];
    await expect(setCells(session, 'share', cells, true)).rejects.toMatchObject({
      notice: { code: 'refusal.data.value', place: { field: 'Japan, Dysprosium, Separation, 2025, lynas' } },
    });
    expect((await session.project.info()).revision).toBe(before.revision);
    await setCells(
      session,
      'share',
      cells.map((cell) => ({ ...cell, text: 'known' })),
    );
    expect((await session.project.info()).undo.depth).toBe(before.undo.depth + 1);
  });

  it('takes what scenarios say of a row along when its key becomes another one', async () => {
    await addRows(session, 'override', [EXAMPLES.override.add]);
    await setCells(session, 'stock', [{ id: 'st1', field: 'tier', text: 'firm' }]);
    const { overrides } = await session.project.scenarios();
    expect(overrides.map(({ key }) => key)).toContain('JPN|Dy|firm');
  });

  it('removes a country only with all that hangs on it, and gives it back by one undo', async () => {
    const all = () => Promise.all(TABLE_NAMES.map((name) => tableRows(session, name)));
    const before = await all();
    await expect(removeRows(session, 'country', ['CHN'], false)).rejects.toMatchObject({
      notice: { code: 'refusal.data.inUse', params: { key: 'China' } },
    });
    const counts = countDependents(await dependentsOf(session, 'country', ['CHN']), 'country', ['CHN']);
    expect(counts).toEqual(
      expect.arrayContaining([
        { table: 'supplier', rows: 1, stay: false },
        { table: 'share', rows: 1, stay: false },
        { table: 'scenarioShock', rows: 1, stay: false },
        { table: 'override', rows: 1, stay: false },
        { table: 'target', rows: 1, stay: false },
      ]),
    );
    await removeRows(session, 'country', ['CHN'], true);
    const after = await Promise.all(
      // An event says in free words who did it.
      TABLE_NAMES.filter((name) => name !== 'event').map((name) => tableRows(session, name)),
    );
    expect(JSON.stringify(after)).not.toMatch(/"CHN"/);
    expect((await session.project.verify(true)).sound).toBe(true);
    await undo(session);
    expect(await all()).toEqual(before);
  });

  it('takes a source out of the rows that only come from it', async () => {
    await removeRows(session, 'source', ['s1'], true);
    expect(await rowIn('share', 'sh1')).toMatchObject({ sourceId: null, value: 100 / 3 });
  });

  it.each([
    ['capacity', { supplierId: 'nobody', materialId: 'Dy', mark: 'known' }, 'refusal.data.unknownReference'],
    ['capacity', { supplierId: 'chn-all' }, 'refusal.data.empty'],
    ['material', { nameEn: 'Gallium', weight: 'other' }, 'refusal.data.empty'],
    ['material', { id: 'G|a', nameEn: 'Gallium', weight: 'other' }, 'refusal.data.value'],
    ['material', { id: 'Ga', nameEn: 'Gal\0lium', weight: 'other' }, 'refusal.data.value'],
    ['material', { id: 'Ga', nameEn: 'Gallium\ud800', weight: 'other' }, 'refusal.data.value'],
    [
      'material',
      { id: 'Ga', nameEn: 'Gallium', weight: 'other', constructor: 'x' },
      'refusal.data.unknownField',
    ],
    ['country', { id: 'CHN', nameEn: 'China' }, 'refusal.data.taken'],
    ['country', { id: 'other', nameEn: 'Elsewhere', nameJa: '他国' }, 'refusal.data.rule'],
    ['country', { id: 'XYZ', nameEn: 'Elsewhere', nameJa: 'その他の国' }, 'refusal.data.rule'],
    [
      'stock',
      { economyId: 'JPN', materialId: 'Dy', tier: 'national', tonnes: '1', mark: 'known' },
      'refusal.data.taken',
    ],
    [
      'stock',
      { economyId: 'JPN', materialId: 'Dy', tier: 'firm', tonnes: '-1', mark: 'known' },
      'refusal.data.value',
    ],
    [
      'stock',
      { economyId: 'JPN', materialId: 'Dy', tier: 'firm', tonnes: '1 kg', mark: 'known' },
      'refusal.data.value',
    ],
    ['event', { ...EXAMPLES.event.add, date: '2026-02-30' }, 'refusal.data.noDay'],
    ['share', { ...EXAMPLES.share.add, year: '2025', supplierId: 'chn-all' }, 'refusal.data.taken'],
    ['share', { ...EXAMPLES.share.add, value: '101' }, 'refusal.data.rule'],
  ] as const)('refuses a new row of %s: %j', async (table, given, code) => {
    const { notice } = await refusalIn(addRows(session, table, [given], true));
    expect(notice.code).toBe(code);
    expect(JSON.stringify(notice.params)).not.toMatch(/supplierId|tonnes"?,|--value/); // the window knows words alone
  });
});
