import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '@shared/base/calendar';
import { LANGUAGES, type Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { Reference } from '@shared/model/plan';
import { inputOfKey } from '@shared/model/sensitivity';
import {
  type Kind,
  newOfKind,
  type Shock,
  shockCheck,
  shockKinds,
  storedShockCheck,
} from '@shared/model/shock';
import { shockFigures, withShockFigures } from '@shared/model/shock-figures';
import { inputMessage } from '@shared/report/input-message';
import { formatted } from '@shared/report/report-message';
import { formats } from '@shared/words/formats';
import { REO_UNIT } from '@shared/words/mass-words';
import ExcelJS from 'exceljs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { withInput } from '../../electron/engine/stress/apply-input';
import { inputOf, inputRefs } from '../../electron/engine/stress/inputs';
import { checkShock } from '../../electron/plan/check-scenario';
import { writeScenarioWorkbook } from '../../electron/sheets/write';
import { ShockTerms } from '../../renderer/features/scenarios/ShockTerms';
import { shockBarWords } from '../../renderer/features/scenarios/shock-words';
import { ban, model } from '../engine/models';
import { refusalOf } from '../refusal-of';
import { exampleContent, exampleModel, scenarioContent } from '../sheets/write/example-content';
import { namedCell } from '../sheets/write/recalculate';

/** A port on strike: a kind of shock that only this file knows. */
const { strike } = await vi.hoisted(async () => {
  // What the modules of the window look at when they are loaded.
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('window', { innerWidth: 1600 });
  const { shockKind } = await import('@shared/model/shock-parts/kind');
  const { applyLevel } = await import('@shared/model/shock-parts/level');
  const { difference, levelFormula } = await import('@shared/model/shock-parts/formulas');
  const { choice, figure } = await import('@shared/model/shock-parts/terms');
  return {
    strike: shockKind({
      kind: 'strike',
      words: {
        editor: { en: 'Port strike', ja: '港湾スト' },
        workbook: { en: 'Strike at the port', ja: '港湾のストライキ' },
        bar: { en: 'Strike by {{who}}: {{open}} % leaves', ja: '{{who}}のスト：出荷{{open}}%' },
        counted: null,
        broken: { pickets: { en: 'Strike "{{label}}" is open.', ja: 'スト「{{label}}」は出荷中です。' } },
        turned: { berths: { en: 'Berths, {{shock}}', ja: '稼働バース、{{shock}}' } },
      },
      place: { button: 7, list: 0 },
      barParams: ({ openPercent }, say) => ({ open: openPercent, who: say.option('who') }),
      terms: {
        openPercent: figure('percent', {
          words: { en: 'Berths that work', ja: '稼働バース' },
          initial: 40,
          cell: { name: 'berths', words: { en: 'Berths that work (%)', ja: '稼働バース（％）' } },
        }),
        who: choice(
          { crews: { en: 'crews', ja: '船員' }, pilots: { en: 'pilots', ja: '水先人' } },
          {
            words: { en: 'Who strikes', ja: '参加者' },
            initial: 'pilots',
            cell: { name: 'strikers', words: { en: 'Who strikes (number)', ja: '参加者（番号）' } },
          },
          (who) => ({ crews: 1, pilots: 2 })[who],
        ),
      },
      endsAtOnce: false,
      monotone: true,
      plantOf: null,
      asking: null,
      actsOnFeeds: true,
      memory: null,
      bringsBackAfter: null,
      late: null,
      act: (shock, stream) => {
        const { passed, lost } = applyLevel(shock, stream, shock.openPercent / 100);
        return { passed, withheld: lost };
      },
      shareOut: null,
      rules: [{ name: 'pickets', at: 'openPercent', holds: ({ openPercent }) => openPercent < 100 }],
      askedFor: {},
      settle: {},
      counted: null,
      turned: { berths: 'openPercent' },
      formulas: (place, refs) => levelFormula(place, refs, `(${refs.berths}/100)`),
      withheld: difference,
    }),
  };
});

vi.mock('@shared/model/shocks/index', async (original) => ({
  SHOCKS: { ...(await original<typeof import('@shared/model/shocks')>()).SHOCKS, strike },
}));

const { id: _id, kind: _kind, ...scope } = ban('2025-01-03', '2025-01-06');
// The types know only the kinds of the house.
const STRIKE = newOfKind('strike' as Kind, { ...scope, id: 's', label: 'Quay' });
const withTerms = (terms: Readonly<Record<string, unknown>>) => ({ ...STRIKE, ...terms }) as Shock;

const REFERENCE = { countries: [{ id: 'CHN' }], materials: [], suppliers: [] } as unknown as Reference; // only ids are read
const words = (language: Language) => ({
  language,
  t: translator(language),
  f: formats(language),
  mass: REO_UNIT,
  currency: 'JPY',
  nameOf: () => '',
});

describe('a kind of shock in the register', () => {
  it('has its place in the list and among the buttons, and begins as it is declared', () => {
    expect([shockKinds('list')[0], shockKinds('button').at(-1)]).toEqual(['strike', 'strike']);
    expect(STRIKE).toMatchObject({ kind: 'strike', openPercent: 40, who: 'pilots' });
  });

  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['as it begins', {}, true],
    ['more than all', { openPercent: 101 }, false],
    ['no figure', { openPercent: undefined }, false],
    ['an option that is none', { who: 'clerks' }, false],
  ])('is checked by its terms: %s', (_what, terms, accepted) => {
    expect(shockCheck.safeParse(withTerms(terms)).success).toBe(accepted);
    expect(storedShockCheck.safeParse(withTerms(terms)).success).toBe(accepted);
  });

  it('is refused by a rule of its own, in its own words', () => {
    const { code, params, place } = refusalOf(() =>
      checkShock(withTerms({ openPercent: 100 }), REFERENCE),
    ).notice;
    expect([translator('en')(code, params), place]).toEqual([
      'Strike "Quay" is open.',
      { field: 'openPercent' },
    ]);
    expect(translator('ja')(code, params)).toBe('スト「Quay」は出荷中です。');
    expect(() => checkShock(STRIKE, REFERENCE)).not.toThrow();
  });

  it.each<[string, Readonly<Record<string, unknown>>, number[]]>([
    ['as it begins', {}, [1, 1, 0.4, 0.4, 0.4, 1]],
    ['nothing open', { openPercent: 0 }, [1, 1, 0, 0, 0, 1]],
    ['a ramp behind it', { end: isoDate('2025-01-05'), recoveryDays: 2 }, [1, 1, 0.4, 0.4, 0.55, 0.85]],
  ])('acts in a run: %s', (_what, terms, arrivals) => {
    const run = runWhatIf(model({ days: 6, shocks: [withTerms(terms)] }));
    const found = [...(run.materials[0]?.series.arrivals ?? [])];
    expect(found.map((tonnes) => Number(tonnes.toFixed(6)))).toEqual(arrivals);
  });

  it('has a term that a stress test turns alone, under its own name and words', () => {
    const run = model({ days: 6, shocks: [STRIKE] });
    const ref = inputOfKey('berths:s');
    if (ref === null) throw new Error('no kind has such an input');
    expect(inputRefs(run)).toContainEqual(ref);
    expect(inputOf(run, ref, [])).toMatchObject({ unit: 'percent', base: 40, low: 36, high: 44 });
    expect(withInput(run, ref, 10).shocks).toEqual([withTerms({ openPercent: 10 })]);
    expect(formatted(inputMessage(ref, [{ id: 's', nameEn: 'Quay', nameJa: '埠頭' }]), words('en'))).toBe(
      'Berths, Quay',
    );
  });

  it.each([
    ['en', 'Port strike', 'Strike by pilots: 40 % leaves'],
    ['ja', '港湾スト', '水先人のスト：出荷40%'],
  ] as const)('has its name and the words of its bar, in %s', (language, name, bar) => {
    expect(translator(language)(`shock.${STRIKE.kind}`)).toBe(name);
    expect(shockBarWords(STRIKE, words(language))).toBe(bar);
  });

  it('has its terms on the card', () => {
    const props = {
      shock: STRIKE,
      saved: null,
      ghost: null,
      reference: REFERENCE,
      onChange: () => undefined,
    };
    const card = renderToStaticMarkup(createElement(ShockTerms, props));
    for (const said of ['Berths that work', 'Who strikes', 'crews', 'pilots']) expect(card).toContain(said);
  });

  it('says its figures to a workbook and takes them back, but for what no cell can say', () => {
    const figures: Readonly<Record<string, number | null>> = shockFigures(STRIKE);
    expect(figures).toEqual({ start: 45_660, end: 45_663, recoveryDays: 0, berths: 40, strikers: 2 });
    const typed = { end: 45_665, berths: 15, strikers: 1 };
    const back: ReturnType<typeof shockFigures> = { ...figures, ...typed };
    expect(withShockFigures(STRIKE, back)).toEqual(withTerms({ end: '2025-01-08', openPercent: 15 }));
  });

  it.each(LANGUAGES)('has its cells in a workbook, each with its rule, in %s', async (language) => {
    const workbook = await written(language);
    const berths = namedCell(workbook, 'shock1_berths');
    expect([berths.value, berths.protection?.locked]).toEqual([40, false]);
    expect(berths.dataValidation).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 100] });
    const strikers = namedCell(workbook, 'shock1_strikers');
    expect([strikers.value, strikers.protection?.locked, strikers.dataValidation]).toEqual([
      2,
      undefined,
      undefined,
    ]);
    expect(formulasWith(workbook, `${berths.$col$row}/100`)).toBeGreaterThan(9);
    const label = berths.worksheet.getCell(Number(berths.row), 2).value;
    expect(label).toBe({ en: 'Berths that work (%)', ja: '稼働バース（％）' }[language]);
  });
});

/** How many cells count with an address. */
function formulasWith(workbook: ExcelJS.Workbook, address: string): number {
  const cells = workbook.worksheets.flatMap((sheet) =>
    (sheet.getRows(1, sheet.rowCount) ?? []).flatMap((row) =>
      Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1)),
    ),
  );
  return cells.filter(({ formula }) => formula?.includes(address)).length;
}

async function written(language: Language): Promise<ExcelJS.Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-strike-'));
  try {
    const path = join(folder, 'strike.xlsx');
    const content = exampleContent([scenarioContent(exampleModel(1, 10, [STRIKE]), 'Strike')]);
    await writeScenarioWorkbook({ ...content, meta: { ...content.meta, language } }, path, {});
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
