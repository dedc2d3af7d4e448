import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '@shared/base/calendar';
import { translator } from '@shared/catalogue/translate';
import type { CountryId } from '@shared/model/country';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { monthAfter } from '../../electron/engine/watch';
import { sampleContent } from '../../electron/features/files/sample-project';
import { applyImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { monthsOfTrade } from '../../electron/features/months/months';
import { changedSince } from '../../electron/features/overview/changed';
import { loadEvidence, overviewFigures } from '../../electron/features/overview/evidence';
import { materialOverview } from '../../electron/features/overview/material-overview';
import { measuredTargets } from '../../electron/features/risk/targets';
import { watch } from '../../electron/features/tripwires/watch';
import { createProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import type { Places } from './import-subject';

const SERIES = 300;
const MONTHS = 240;
const MEASURES = 200;
const RULES = 60;
const JPN = 'JPN' as CountryId;
const CHN = 'CHN' as CountryId;
const ON = isoDate('2026-10-20');
const MATERIALS = ['Dy', 'Tb', 'NdPr', 'Y', 'Graphite', 'Ga', 'Ge', 'Sb', 'W', 'In'];

/** The sample with months, measures and rules of the size that docs/watch.md names, and what Today asks of it. */
export async function todayProject(path: string, { wasm, highs, sample }: Places) {
  const session = new Session(benchInThisThread(wasm, highs), 'bench', 'en', translator);
  await createProject(session, path, await sampleContent(sample));
  const put = (label: string, changes: RowChange[]) =>
    session.project.apply({ who: 'bench', label, reason: null }, changes);
  await put(
    'series',
    Array.from({ length: SERIES }, (_, at) => seriesAt(at)),
  );
  for (let from = 0; from < SERIES; from += 50)
    await put('months', Array.from({ length: 50 }, (_, at) => monthsAt(from + at)).flat());
  await put('measures', [...measures(), ...rules()]);
  const { revision } = await session.project.info();
  return {
    close: () => session.close(),
    today: async () => {
      const view = await watch(session, ON);
      await loadEvidence(session);
      await overviewFigures(session, JPN);
      await changedSince(session, { day: isoDate('2026-09-20'), revision }, ON);
      await materialOverview(session, { economyId: JPN, stage: 'separation', year: 2026, scenarioId: null });
      return view.rules.length;
    },
    targets: async () =>
      (await measuredTargets(session, { economyId: JPN, year: 2026, scenarioId: null })).length,
    months: async () =>
      (await monthsOfTrade(session, { economyId: JPN, partnerId: CHN, on: ON, since: null })).rows.length,
    /** A file of a month into the project: looked into, read, checked, applied. @returns rows applied */
    file: async (folder: string) => {
      const file = join(folder, 'month.csv');
      writeFileSync(file, monthFile());
      return async () => {
        const { guess } = await inspectImport(session, file, {
          ...{ encoding: null, separator: null, into: 'series', basis: 'gross' },
        });
        const { batchId } = await previewImport(session, file, guess.mapping, guess.fingerprint, {}, 200);
        return (await applyImport(session, batchId, 'refuse')).record.rowsApplied;
      };
    },
  };
}

function seriesAt(at: number): RowChange {
  const id = `bench ${at}`;
  return {
    table: 'series',
    op: 'put',
    row: newRow(TABLES.series, {
      ...{
        id,
        nameEn: id,
        nameJa: id,
        definitionEn: 'd',
        definitionJa: 'd',
        kind: 'imports',
        reporterId: JPN,
      },
      ...{ material: MATERIALS[at % MATERIALS.length] ?? 'Dy', stage: 'separation', unit: 'tonnes' },
      massBasis: 'gross',
    }),
  };
}

function monthsAt(at: number): RowChange[] {
  return Array.from({ length: MONTHS }, (_, month) => {
    const period = monthAfter('2006-10', month);
    return {
      table: 'observation',
      op: 'put',
      row: newRow(TABLES.observation, {
        ...{ id: `bench ${at} ${period}`, seriesId: `bench ${at}`, countryId: CHN, period },
        ...{ year: Number(period.slice(0, 4)), value: 90 + ((at * 7 + month * 13) % 29) },
        ...{ censor: 'none', mark: 'known' },
      }),
    };
  });
}

function measures(): RowChange[] {
  return Array.from({ length: MEASURES - 65 }, (_, at): RowChange[] => {
    const id = `bench ${at}`;
    const day = isoDate(`${2010 + (at % 16)}-0${1 + (at % 9)}-1${at % 10}`);
    return [
      {
        table: 'measure',
        op: 'put',
        row: newRow(TABLES.measure, {
          ...{ id, nameEn: id, nameJa: id, issuer: 'CHN', kind: 'licence', announced: day, inForce: day },
          ...{
            ended: isoDate(`${2012 + (at % 16)}-01-01`),
            destinations: ['*'],
            checkedOn: ON,
            learntOn: day,
          },
          ...{ sure: 'read', originRule: 'none' },
        }),
      },
      {
        table: 'measureGoods',
        op: 'put',
        row: newRow(TABLES.measureGoods, {
          ...{ id, measureId: id, nameEn: id, nameJa: id, nomenclature: 'HS', sure: 'read' },
          ...{ materials: [MATERIALS[at % MATERIALS.length] ?? 'Dy'], stages: ['separation'] },
        }),
      },
    ];
  }).flat();
}

function rules(): RowChange[] {
  const kinds = ['fall', 'dry', 'below_bounds', 'rush'] as const;
  return Array.from({ length: RULES }, (_, at) => ({
    table: 'tripwire',
    op: 'put',
    row: newRow(TABLES.tripwire, {
      ...{ id: `bench ${at}`, nameEn: `bench ${at}`, nameJa: `bench ${at}`, rule: kinds[at % 4] ?? 'fall' },
      ...{ seriesId: `bench ${at}`, countryId: CHN, threshold: 60, months: 2, level: 'caution', fixedOn: ON },
    }),
  }));
}

const HEAD =
  'refYear,refMonth,period,reporterISO,reporterDesc,flowCode,flowDesc,partnerISO,partnerDesc,classificationCode,cmdCode,cmdDesc,qtyUnitAbbr,qty,netWgt,primaryValue';
const CODES = [
  ['284690', 'Compounds of rare-earth metals'],
  ['280530', 'Earth-metals, rare; scandium and yttrium'],
] as const;
const PARTNERS = [
  ...(['CHN China', 'VNM Viet Nam', 'FRA France', 'MYS Malaysia', 'THA Thailand', 'USA USA'] as const),
  ...(['DEU Germany', 'KOR Rep. of Korea', 'EST Estonia', 'IND India'] as const),
].map((one) => [one.slice(0, 3), one.slice(4)] as const);

/** 5,000 rows as UN Comtrade gives months: two codes, ten partners, 250 months. */
function monthFile(): string {
  const rows = Array.from({ length: 5000 }, (_, at) => {
    const [code, words] = CODES[at % 2] ?? CODES[0];
    const [iso, name] = PARTNERS[Math.floor(at / 2) % 10] ?? ['CHN', 'China'];
    const period = monthAfter('2005-01', Math.floor(at / 20));
    const [year, month] = period.split('-');
    const kg = 1000 + at;
    return `${year},${Number(month)},${year}${month},JPN,Japan,M,Import,${iso},${name},H6,${code},"${words}",kg,${kg},${kg},${kg * 30}`;
  });
  return `${HEAD}\n${rows.join('\n')}\n`;
}
