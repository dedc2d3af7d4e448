import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { paperDate, paperInstant } from '@shared/features/brief/paper-date';
import { paperMoney } from '@shared/features/brief/paper-money';
import { digitsIn } from '@shared/features/brief/pieces';
import { lineText } from '@shared/features/brief/pieces-text';
import { type BriefRequest, briefRequest } from '@shared/features/brief/request';
import { groupsOf } from '@shared/model/material-groups';
import type { Shock } from '@shared/model/shock';
import { describe, expect, it, vi } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { htmlText } from '../../electron/features/brief/html';
import { makeBrief, writeBrief } from '../../electron/features/brief/make-brief';
import { wordBytes } from '../../electron/features/brief/word/write-word';
import { readScenario } from '../../electron/plan/read-scenario';
import { unpack } from '../../electron/sheets/write/charts/unpack-zip';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const SAID = { mark: '機密性2情報', number: '資料1-2', office: 'Office 3', name: 'A. Analyst' };

async function sampleFacts(
  asked: Partial<BriefRequest> & { scenarioId: string },
  session = sampleSession(runsPart, drawsPart, solvingPart),
) {
  const { resolved } = await readScenario(await session, asked.scenarioId);
  const request = briefRequest.parse({ ...SAID, decided: resolved.window.start, ...asked });
  return { request, facts: await briefFacts(await session, request, '1.2.3', {}) };
}

/** The text of HTML outside of figures, styles and data. */
function outsideFigures(html: string): string {
  return html
    .replace(/<(style|script|head)\b.*?<\/\1>/gs, '')
    .replace(/<span class="brief-figure"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ');
}

function textsOfWord(part: string): string {
  return [...part.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

/** The length of what was said of a text, without what joins it to the next one. */
const bareEnd = (said: string) => said.replace(/[.;:,。；、]?\s*$/u, '').length;

type Keys = ReturnType<typeof makeBrief>['keys'] | undefined;

/** What is put into words stands in the order of its language. */
const inOrder = (keys: Keys) => keys?.keys.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Each number by its key; words of the project are those of the language. */
const numbersOf = (keys: Keys) =>
  inOrder(keys)?.map(({ id, value, column }) => [
    id,
    ['text', 'name', 'title', 'label', 'dissent'].includes(column) ? '' : value,
  ]);

/** Digits of what is said too, but for dates, whose months are words in English. */
const digitsSaid = (keys: Keys) =>
  inOrder(keys)
    ?.filter(({ unit }) => unit !== '')
    .map(({ shown }) => digitsIn(shown).join(''));

describe('what a brief rests on', () => {
  it('is cut between sentences or clauses, never through a figure or a word', async () => {
    const { request, facts } = await sampleFacts({ scenarioId: 'nothing-from-china-180' });
    for (const language of LANGUAGES) {
      const { paper } = makeBrief(facts, request, language);
      const said = paper.foot.map(({ text }) => lineText(text, language)).join(' ');
      const texts = facts.assumptions.map(({ textEn, textJa }) => (language === 'en' ? textEn : textJa));
      const cut = texts.flatMap((text) => {
        const end = [...text].findLastIndex((_, at) => at > 20 && said.includes(text.slice(0, at)));
        return end < 0 || said.includes(text.replace(/[.。]$/u, ''))
          ? []
          : [text.slice(bareEnd(text.slice(0, end)))];
      });
      expect(cut.length, language).toBeGreaterThan(0);
      for (const rest of cut) expect(rest, language).toMatch(/^[.;:,。；、]/);
    }
  });
});

describe('a brief of every scenario of the sample', () => {
  it('has no digit without a key, in HTML and in the document, and the same numbers under the same keys in both languages', async () => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const { scenarios } = await session.project.scenarios();
    const bare: string[] = [];
    for (const [index, { id }] of scenarios.entries()) {
      // How sure it is takes longest, and says the same of each.
      const { facts, request } = await sampleFacts(
        { scenarioId: id, coverDays: 30, sure: index % 4 === 0 },
        Promise.resolve(session),
      );
      const made = LANGUAGES.map((language) => makeBrief(facts, request, language));
      const [ja, en] = made.map(({ keys }) => keys);
      expect(numbersOf(ja), id).toEqual(numbersOf(en));
      expect(digitsSaid(ja), id).toEqual(digitsSaid(en));
      for (const [index, language] of LANGUAGES.entries()) {
        const { paper, keys } = made[index] as (typeof made)[number]; // one a language
        // In the text of a printed page two numbers that stand side by side would be one.
        expect(htmlText(paper, keys), id).not.toMatch(/\d<\/span><\/t[dh]><t[dh][^>]*><span[^>]*>\d/);
        bare.push(
          ...digitsIn(outsideFigures(htmlText(paper, keys))).map((digits) => `${id} ${language} ${digits}`),
        );
        const parts = await unpack(wordBytes(paper, keys));
        for (const name of ['word/document.xml', 'word/header1.xml']) {
          const part = String(parts.get(name)).replace(/<w:sdt>.*?<\/w:sdt>/gs, '');
          bare.push(...digitsIn(textsOfWord(part)).map((digits) => `${id} ${language} ${name} ${digits}`));
        }
      }
    }
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
    expect(bare).toEqual([]);
  });
});

describe('a brief', () => {
  it('is signed by nobody where secrets are left out, in what it says and in what it carries', async () => {
    const { facts, request } = await sampleFacts({ scenarioId: 'stop-2010', redact: true });
    const { paper, keys } = makeBrief(facts, request, 'en');
    const parts = [...(await unpack(wordBytes(paper, keys))).values()].map(String);
    for (const text of [...parts, htmlText(paper, keys)])
      for (const said of [SAID.office, SAID.name]) expect(text).not.toContain(said);
    const open = makeBrief(facts, { ...request, redact: false }, 'en');
    expect(htmlText(open.paper, open.keys)).toContain(SAID.name);
    expect(keys.request.mark).toBe(SAID.mark);
  });

  it('is made of styles that its document has, and of parts that it holds', async () => {
    const { facts, request } = await sampleFacts({ scenarioId: 'licences-25' });
    const { paper, keys } = makeBrief(facts, request, 'ja');
    const parts = await unpack(wordBytes(paper, keys));
    const named = (part: string, pattern: RegExp) =>
      [...new Set([...String(parts.get(part)).matchAll(pattern)].map(([, name = '']) => name))].sort();
    const used = named('word/document.xml', /<w:(?:pStyle|tblStyle) w:val="(\w+)"/g);
    expect(used).toEqual(['Box', 'Caption', 'Heading1', 'Lines', 'Small', 'Title']);
    expect(named('word/styles.xml', /w:styleId="(\w+)"/g)).toEqual([...used, 'Normal'].sort());
    expect(named('word/fontTable.xml', /<w:font w:name="([\w ]+)"/g)).toEqual(
      named('word/styles.xml', /w:(?:ascii|eastAsia)="([A-Z][a-z]+(?: [A-Z]\w+)?)"/g),
    );
    const targets = named('word/_rels/document.xml.rels', /Target="(\w+\.xml)"/g);
    expect(targets.filter((target) => !parts.has(`word/${target}`))).toEqual([]);
    expect(targets).toContain('fontTable.xml');
    const relations = String(parts.get('word/_rels/document.xml.rels'));
    const bars = [...String(parts.get('word/document.xml')).matchAll(/descr="([^"]+)".*?r:embed="(\w+)"/g)];
    expect(bars.length).toBe(facts.lines.length);
    for (const [, words = '', id = ''] of bars) {
      expect(words).toMatch(/減産|停止|全負荷/);
      const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations) ?? [];
      expect(parts.get(`word/${target}`)?.subarray(1, 4).toString('latin1')).toBe('PNG');
    }
  });

  it('that rests on secret stocks is not marked for the public, and one without them may be', async () => {
    const path = join(newFolder(), 'brief.docx');
    for (const redact of [false, true]) {
      const { facts, request } = await sampleFacts({ scenarioId: 'stop-2010', redact });
      const writing = writeBrief(path, facts, { ...request, mark: '機密性１情報' }, 'ja');
      if (redact) await expect(writing).resolves.toMatchObject({ name: 'brief.docx' });
      else await expect(writing).rejects.toThrow('refusal.export.secretPublic');
      expect(existsSync(path)).toBe(redact);
    }
  });

  it('is decided on the day on which it is asked, and keeps it, so that one who asks again next year takes the same', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-01T18:00:00Z') });
    try {
      const asked = { scenarioId: 'licences-25', coverDays: 30, decided: null };
      const { facts, request } = await sampleFacts(asked);
      const { keys } = makeBrief(facts, request, 'en');
      const days = [request.decided, keys.request.decided, facts.options?.decided];
      expect(days).toEqual([null, '2026-05-02', '2026-05-02']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('refuses a number that is typed, and a figure that it does not have', async () => {
    const { facts, request } = await sampleFacts({ scenarioId: 'stop-2010' });
    const withText = (happens: string) => makeBrief(facts, { ...request, texts: { en: { happens } } }, 'en');
    expect(() => withText('Only 3 lines stop')).toThrow('refusal.brief.typedNumber');
    expect(() => withText('Only ３ lines stop')).toThrow('refusal.brief.typedNumber');
    expect(() => withText('It stops on {{day}}')).toThrow('refusal.brief.unknownFigure');
    const { keys } = withText('Of all the {{lines}} lines none stops');
    expect(keys.keys.map(({ table, column, value }) => [table, column, value])).toContainEqual([
      ...['totals', 'lines', facts.totals.lines],
    ]);
  });
});

describe('what a brief says where nobody has said it', () => {
  it.each<
    [
      string,
      {
        readonly materials?: readonly string[] | 'heavy';
        readonly label?: string;
        readonly labelJa?: string;
      },
      string,
      string,
    ]
  >([
    [
      'a ban on a group',
      { materials: 'heavy' },
      '中国による重希土類（EU）の輸出禁止',
      'Export ban by China on Heavy (EU)',
    ],
    ['on everything', { materials: [] }, '中国による輸出禁止', 'Export ban by China'],
    [
      'on two materials',
      { materials: ['Tb', 'Dy'] },
      '中国によるテルビウム、ジスプロシウムの輸出禁止',
      'Export ban by China on Terbium, Dysprosium',
    ],
    ['its own name', { label: 'Letter of 4 April' }, 'Letter of 4 April', 'Letter of 4 April'],
    [
      'its name in each language',
      { label: 'Letter of 4 April', labelJa: '4月4日の書簡' },
      '4月4日の書簡',
      'Letter of 4 April',
    ],
  ])('calls a shock by what it is: %s', async (_what, change, ja, en) => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const { scenarios, shocks } = await session.project.scenarios();
    const scenario = scenarios.find(({ name }) => name === 'Ban, heavy rare earths');
    const own = shocks.find(({ scenarioId }) => scenarioId === scenario?.id);
    if (scenario === undefined || own === undefined) throw new Error('the sample has lost its ban');
    const [heavy] = groupsOf((await session.project.reference()).materials, []);
    const materials = change.materials === 'heavy' ? heavy?.ids : (change.materials ?? own.shock.materials);
    const shock = { ...own.shock, label: '', labelJa: '', ...change, materials } as Shock; // of materials of the sample
    await session.project.apply({ who: 'analyst', label: 'name', reason: null }, [
      { table: 'scenarioShock', op: 'put', row: { ...own, shock } },
    ]);
    const { facts, request } = await sampleFacts(
      { scenarioId: scenario.id, coverDays: 30 },
      Promise.resolve(session),
    );
    for (const [language, said] of [
      ['ja', ja],
      ['en', en],
    ] as const) {
      const { paper, keys } = makeBrief(facts, request, language);
      expect(htmlText(paper, keys).replace(/<[^>]*>/g, '')).toContain(said);
    }
  });
});

describe('yen on paper', () => {
  it.each([
    [985_380_000_000, '9,854億円', '985.4 bn yen'],
    [6_690_000_000, '66.9億円', '6.69 bn yen'],
    [1_249_000_000, '12.5億円', '1.25 bn yen'],
    [999_600_000, '10.0億円', '1.00 bn yen'],
    [999_400_000, '9.99億円', '0.999 bn yen'],
    [153_000_000, '1.53億円', '0.153 bn yen'],
    [1_900_000, '0.019億円', '0.0019 bn yen'],
    [0, '0円', '0 yen'],
    [-2_000_000_000, '\u221220.0億円', '\u22122.00 bn yen'],
  ])('%d', (yen, ja, en) => {
    expect([paperMoney(yen, '円', 'ja').text, paperMoney(yen, 'yen', 'en').text]).toEqual([ja, en]);
  });
});

describe('dates on paper', () => {
  it.each([
    ['2026-11-26', '令和8(2026)年11月26日', '26 November 2026'],
    ['2019-05-01', '令和1(2019)年5月1日', '1 May 2019'],
    ['2019-04-30', '平成31(2019)年4月30日', '30 April 2019'],
    ['1989-01-07', '昭和64(1989)年1月7日', '7 January 1989'],
    ['2026-11', '2026年11月', 'November 2026'],
  ])('%s', (iso, ja, en) => {
    expect([paperDate(iso, 'ja'), paperDate(iso, 'en')]).toEqual([ja, en]);
  });

  it('are of the day in Japan', () => {
    const instant = '2026-11-26T15:05:00Z';
    expect(paperInstant(instant, 'ja', 'Asia/Tokyo')).toBe('令和8(2026)年11月27日 0時05分（日本時間）');
    expect(paperInstant('2026-11-26T08:51:00Z', 'ja', 'Asia/Tokyo')).toBe(
      '令和8(2026)年11月26日 17時51分（日本時間）',
    );
    expect(paperInstant(instant, 'en', 'Asia/Tokyo')).toBe('27 November 2026, 00:05 (JST)');
    expect(paperInstant(instant, 'en', 'Europe/Berlin')).toBe('26 November 2026, 16:05 (Europe/Berlin)');
  });
});
