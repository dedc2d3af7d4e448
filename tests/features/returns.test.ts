import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '@shared/base/calendar';
import type { Refusal } from '@shared/base/refusal';
import { formOf, type ReturnPack } from '@shared/features/returns/pack';
import type { CountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { type Given, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillReturn, returnView } from '../../electron/features/returns/fill-return';
import { packById, returnPacks } from '../../electron/features/returns/packs';
import { verifyReturn } from '../../electron/features/returns/verify-return';
import { openSession } from '../../electron/plan/open-session';
import type { Session } from '../../electron/plan/session';
import { controlsOf, textIn } from '../../electron/sheets/form/word-controls';
import { readReturn } from '../../electron/sheets/read/paper/read-return';
import { pack as packed } from '../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../electron/sheets/write/charts/unpack-zip';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const FOLDER = PLACES.returnsFolder;
const ASKED = {
  economyId: 'JPN' as CountryId,
  materialId: asMaterialId('Dy'),
  year: 2026,
  day: '2026-12-01' as IsoDate,
};
const SAMARIUM = { ...ASKED, materialId: asMaterialId('Sm') };
let session: Session;
let out: string;
beforeEach(async () => {
  session = await sampleSession();
  out = join(newFolder(), 'return.docx');
});

const fill = (pack: ReturnPack, form: string | null = null, redacted = false) =>
  fillReturn(session, pack, ASKED, { folder: FOLDER, form, out }, '1.0.0', redacted);
const verified = async () => verifyReturn(session, await readReturn(out), FOLDER);
const documentOf = async (path: string) =>
  (await unpack(readFileSync(path))).get('word/document.xml')?.toString('utf8') ?? '';
const stocks = async () =>
  ((await session.project.rows('stock')) as readonly Stock[]).filter(({ materialId }) => materialId === 'Dy');
const level = (tier: Stock['tier'], date: string, tonnes: number) =>
  newRow(TABLES.stockLevel, {
    id: `${tier}-${date}`,
    economyId: ASKED.economyId,
    materialId: ASKED.materialId,
    tier,
    date: date as IsoDate,
    tonnes,
    mark: 'known',
  } satisfies Given<typeof TABLES.stockLevel.fields>);
const keep = (...rows: ReturnType<typeof level>[]) =>
  session.project.apply(
    { who: 'T. Sato', label: 'levels', reason: null },
    rows.map((row) => ({ table: 'stockLevel', op: 'put', row }) as const),
  );

/** What the sample does not hold of each return: no plant in Japan, no supply of mines, no rule of release, nor whose papers they are. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  'eu-2024-1252-21': ['projects', 'projects-class'],
  'eu-2024-1252-22': ['release'],
  'eu-2024-1252-24': ['extracted', 'mitigation'],
  'jp-stable-supply': ['office', 'release'],
};

describe('every return that there is', () => {
  it('is made from the sample with no figure typed: each place says what its key says, or the notice', async () => {
    for (const pack of await returnPacks(FOLDER)) {
      const { fields, missing } = await fill(pack);
      const { answers } = await returnView(session, pack, ASKED, false);
      const document = await documentOf(out);
      const controls = controlsOf(document);
      expect(controls.map(({ name }) => name)).toEqual(pack.fields.map(({ control }) => control));
      expect(controls.map((one) => textIn(document, one))).toEqual(answers.map(({ written }) => written));
      expect(answers.every(({ written }) => written.trim() !== '')).toBe(true);
      expect([fields, missing]).toEqual([
        pack.fields.length,
        answers.filter(({ value }) => value === null).length,
      ]);
    }
  });

  it('is written in the other language too, in its own form, and holds as it was written', async () => {
    for (const { id, language, fields } of await returnPacks(FOLDER)) {
      const other = language === 'en' ? 'ja' : 'en';
      await fill(await packById(FOLDER, id, other));
      const document = await documentOf(out);
      const [first] = fields;
      expect(document, id).toContain(`>${first?.words[other]}<`);
      expect(document, id).toContain(other === 'ja' ? '>ジスプロシウム<' : '>Dysprosium<');
      const { fields: looked } = await verified();
      expect(new Set(looked.map(({ verdict }) => verdict)), id).toEqual(new Set(['holds']));
    }
  });

  it('is made whole of samarium, of which the sample keeps levels, but for what nobody said', async () => {
    for (const pack of await returnPacks(FOLDER)) {
      const { answers } = await returnView(session, pack, SAMARIUM, false);
      const missing = answers.filter(({ value }) => value === null).map(({ control }) => control);
      expect(missing, pack.id).toEqual(MISSING[pack.id]);
    }
  });

  it('leaves every other byte of its form as it was', async () => {
    for (const pack of await returnPacks(FOLDER)) {
      await fill(pack);
      const before = await unpack(readFileSync(join(FOLDER, formOf(pack))));
      const after = await unpack(readFileSync(out));
      const bare = (document: string) => {
        let text = document;
        for (const { inside, end } of controlsOf(document).reverse())
          text = text.slice(0, inside) + text.slice(end);
        return text;
      };
      for (const [name, bytes] of before) {
        if (name === '[Content_Types].xml' || name.endsWith('document.xml.rels')) continue; // they name the keys
        const [was, is] = [bytes, after.get(name)].map((one) => one?.toString('utf8') ?? '');
        expect(name === 'word/document.xml' ? bare(is ?? '') : is).toBe(
          name === 'word/document.xml' ? bare(was ?? '') : was,
        );
      }
    }
  });
});

describe('the return on monitoring', () => {
  const answersOn = async (economyId: string, language: 'en' | 'ja') => {
    const pack = await packById(FOLDER, 'eu-2024-1252-21', language);
    const { answers } = await returnView(
      session,
      pack,
      { ...ASKED, economyId: economyId as CountryId },
      false,
    );
    return new Map(answers.map((one) => [one.control, one.written]));
  };

  it('says who makes the material within the economy, by stage, and nobody else', async () => {
    const own = await answersOn('JPN', 'en');
    expect(own.get('operators')).toMatch(
      /^Separation: Recycled magnets, Japan [\d.]+\u202f%\nMagnet: Japan, magnet makers [\d.]+\u202f%$/,
    );
    expect(own.get('suppliers')).toContain('Lynas');
  });

  it.each([
    ['en', 'Caremag, Lacq: Separation, 508 t REO a year, planned start 1 January 2027'],
    ['ja', 'カレマグ（ラック）：分離・精製、年間508 t（REO換算）、操業開始予定2027年1月1日'],
  ] as const)('says the plants within it, their capacity and start (%s)', async (language, said) => {
    const lines = (await answersOn('FRA', language)).get('projects')?.split('\n');
    expect(lines?.map((line) => line.replaceAll(/[\u00a0\u2009\u202f]/g, ' '))).toContain(said);
  });

  it('takes what eases or only announces for nothing that hinders', async () => {
    const measures = (await answersOn('JPN', 'en')).get('measures') ?? '';
    expect(measures).toContain('Licences for seven medium and heavy rare earths');
    for (const said of ['End of the export quotas', 'Critical Raw Materials Act'])
      expect(measures).not.toContain(said);
  });
});

describe('the return on strategic stocks', () => {
  const answersBy = async (redacted = false) => {
    const pack = await packById(FOLDER, 'eu-2024-1252-22');
    const seen = redacted ? await openSession(session) : session;
    const { answers } = await returnView(seen, pack, ASKED, redacted);
    return new Map(answers.map((one) => [one.control, one]));
  };

  it('says tonnes, and percent of the annual consumption', async () => {
    const own = await answersBy();
    const tonnes = (await stocks()).reduce((sum, one) => sum + one.tonnes, 0);
    expect(own.get('stock-tonnes')?.value).toBeCloseTo(tonnes, 9);
    expect(own.get('stock-tonnes')?.written).toMatch(/^[\d,]+\.\d t REO$/);
    expect(own.get('stock-percent')?.written).toMatch(/^\d+\.\d %$/);
  });

  it('says the levels of five years, each the last of its year, and a notice where none was kept', async () => {
    const tiers = (await stocks()).map(({ tier }) => tier);
    const [first] = tiers;
    if (first === undefined) throw new Error('the sample has such a stock');
    await keep(
      level(first, '2026-03-31', 40),
      level(first, '2026-09-30', 41),
      level(first, '2024-12-31', 30),
    );
    const own = await answersBy();
    expect([0, 1, 2, 3, 4].map((year) => own.get(`level-${year}`)?.value)).toEqual([
      41,
      null,
      30,
      null,
      null,
    ]);
    expect(own.get('level-1')?.written).toMatch(
      /^Justified notice: Level at the end of the year before: not given/,
    );
    const others = (await stocks())
      .filter(({ tier }) => tier !== first)
      .reduce((sum, one) => sum + one.tonnes, 0);
    expect(own.get('stock-tonnes')?.value).toBeCloseTo(41 + others, 9);
  });

  it('says of every tier how it is released', async () => {
    const stock = {
      economyId: 'JPN' as CountryId,
      materialId: SAMARIUM.materialId,
      tier: 'private',
    } as const;
    const row = newRow(TABLES.releaseRule, {
      ...{ ...stock, id: 'rule', regime: 'emergency', trigger: 'date', date: '2024-12-31' as IsoDate },
      ...{ deliveryDays: 0, mark: 'guessed' },
    });
    await session.project.apply({ who: 'T. Sato', label: 'rule', reason: null }, [
      { table: 'releaseRule', op: 'put', row },
    ]);
    const { answers } = await returnView(session, await packById(FOLDER, 'eu-2024-1252-22'), SAMARIUM, false);
    expect(answers.find(({ control }) => control === 'release')?.written).toBe(
      [
        'national: open without a rule',
        'private: on a date: 31 December 2024; 0 days to delivery',
        'firm: open without a rule',
      ].join('\n'),
    );
  });

  it('holds nothing of secret stocks where what stays is left out', async () => {
    const [first] = await stocks();
    if (first === undefined) throw new Error('the sample has such a stock');
    await keep(level(first.tier, '2026-06-30', 40));
    const own = await answersBy(true);
    for (const control of ['stock-tonnes', 'stock-percent', 'level-0', 'release'])
      expect(own.get(control)?.value, control).toBeNull();
  });
});

describe('a form of one’s own', () => {
  const changed = async (change: (document: string) => string): Promise<string> => {
    const parts = await unpack(readFileSync(join(FOLDER, 'jp-stable-supply.docx')));
    const document = parts.get('word/document.xml')?.toString('utf8') ?? '';
    parts.set('word/document.xml', Buffer.from(change(document), 'utf8'));
    const path = join(newFolder(), 'own.docx');
    writeFileSync(path, packed(parts));
    return path;
  };
  const refusal = async (path: string) =>
    (await fill(await packById(FOLDER, 'jp-stable-supply'), path).catch(
      (error: unknown) => error,
    )) as Refusal;

  it.each([
    [
      'a control that no field names',
      (text: string) => text.replace('w:val="place"', 'w:val="colour"'),
      'noKey',
      'colour',
    ],
    [
      'a control without a tag, by its title',
      (text: string) => text.replace('<w:tag w:val="place"/>', ''),
      'noKey',
      '保管場所',
    ],
    [
      'a control that is not there',
      (text: string) => text.replace(/<w:sdt><w:sdtPr><w:alias w:val="保管場所"\/>.*?<\/w:sdt>/, ''),
      'noPlace',
      'place',
    ],
  ] as const)('is refused with its name for %s', async (_name, change, code, control) => {
    const { notice } = await refusal(await changed(change));
    expect(notice.code).toBe(`refusal.return.${code}`);
    expect(notice.params.control).toBe(control);
  });

  it('keeps the look of what stood in its controls, also of a placeholder', async () => {
    const path = await changed((text) =>
      text.replace(/(<w:tag w:val="material"\/>.*?)(<w:text w:multiLine="1"\/>)/, '$1<w:showingPlcHdr/>$2'),
    );
    await fill(await packById(FOLDER, 'jp-stable-supply'), path);
    const document = await documentOf(out);
    expect(document).not.toContain('showingPlcHdr');
    expect(document).toContain('<w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">ジスプロシウム</w:t>');
  });
});

describe('a workbook with named cells', () => {
  const workbook = async (...more: string[]): Promise<string> => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Return');
    const { fields } = await packById(FOLDER, 'eu-2024-1252-22');
    for (const [index, { control }] of fields.entries()) {
      sheet.getCell(`A${index + 1}`).value = control;
      sheet.getCell(`B${index + 1}`).names = [control.replaceAll('-', '_')];
    }
    for (const [index, name] of more.entries()) sheet.getCell(`D${index + 1}`).names = [name];
    const path = join(newFolder(), 'own.xlsx');
    await book.xlsx.writeFile(path);
    return path;
  };

  it('is filled by the same names, with _ for what a name of a cell cannot hold, and looked at later', async () => {
    out = join(newFolder(), 'return.xlsx');
    await fill(await packById(FOLDER, 'eu-2024-1252-22'), await workbook());
    const { fields } = await verified();
    expect(fields.every(({ verdict }) => verdict === 'holds')).toBe(true);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    expect(book.getWorksheet('Return')?.getCell('B2').text).toBe('Dysprosium');
  });

  it('is refused for a name that no field has', async () => {
    out = join(newFolder(), 'return.xlsx');
    const refused = fill(await packById(FOLDER, 'eu-2024-1252-22'), await workbook('colour'));
    await expect(refused).rejects.toMatchObject({
      notice: { code: 'refusal.return.noKey', params: { control: 'colour' } },
    });
  });
});

describe('a return, looked at later', () => {
  const verdicts = async () => {
    const { fields } = await verified();
    return new Map(fields.map(({ control, verdict }) => [control, verdict]));
  };

  it('holds, says which figures have moved, and what was typed over', async () => {
    await fill(await packById(FOLDER, 'eu-2024-1252-22'));
    expect([...new Set((await verdicts()).values())]).toEqual(['holds']);
    const [first] = await stocks();
    if (first === undefined) throw new Error('the sample has such a stock');
    await keep(level(first.tier, '2026-06-30', first.tonnes + 100));
    const moved = [...(await verdicts())]
      .filter(([, verdict]) => verdict === 'changed')
      .map(([control]) => control);
    expect(moved).toEqual(['stock-tonnes', `stock-${first.tier}`, 'stock-percent', 'level-0']);
    const parts = await unpack(readFileSync(out));
    const document = parts.get('word/document.xml')?.toString('utf8') ?? '';
    parts.set('word/document.xml', Buffer.from(document.replace('>Dysprosium<', '>Terbium<'), 'utf8'));
    writeFileSync(out, packed(parts));
    expect((await verdicts()).get('material')).toBe('typed');
  });

  it('is refused where it was not made here', async () => {
    copyFileSync(join(FOLDER, 'eu-2024-1252-22.docx'), out);
    await expect(verified()).rejects.toMatchObject({
      notice: { code: 'refusal.return.noKeys' },
    });
  });
});
