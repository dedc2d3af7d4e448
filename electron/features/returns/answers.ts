import { type IsoDate, isoDate } from '@shared/base/calendar';
import type { Stage } from '@shared/base/stage';
import type { Answer } from '@shared/features/returns/pack';
import { releaseWords } from '@shared/features/stocks/release-words';
import { byId, nameIn } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { MaterialId } from '@shared/model/material';
import { symbolOf } from '@shared/model/measures/material-symbols';
import { isOnGoods } from '@shared/model/measures/measure-terms';
import { ownStocks } from '@shared/model/open-view';
import type { MeasureRegister, Plan } from '@shared/model/plan';
import { levelOn } from '@shared/model/stock-level-on';
import { codesIn } from '@shared/model/tables/assumption';
import type { Measure } from '@shared/model/tables/measure';
import type { Share } from '@shared/model/tables/share';
import { STOCK_TIERS, type Stock, type StockTier } from '@shared/model/tables/stock';
import { type Formats, formats } from '@shared/words/formats';
import { inForce } from '../../engine/measures';
import { annualNeed } from '../../plan/annual-need';
import { readLetterhead } from '../../plan/letterhead';
import type { Session } from '../../plan/session';
import { operatorsWithin, projectsWithin } from './on-territory';

/** Of what a return tells. */
export interface ReturnAsked {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly year: number;
  /** On which it is made. */
  readonly day: IsoDate;
}

/** Levels of so many years are told, that of the year first. */
const YEARS = 5;
const DAYS_OF_YEAR = 365;

/**
 * All that a return can be asked, by its key: a figure in tonnes, percent or days, or a text; null where the project does not
 * hold it. What stays in the house is not there where the session leaves it out.
 */
export async function answersOf(
  session: Session,
  asked: ReturnAsked,
  redacted: boolean,
): Promise<ReadonlyMap<string, Answer>> {
  const { project, language } = session;
  const { economyId, materialId, year, day } = asked;
  const [plan, reference, register, { assumptions }] = await Promise.all([
    project.plan({ economyId, materialId }),
    project.reference(),
    project.measures(),
    project.evidence(),
  ]);
  const head = redacted ? null : await readLetterhead(session); // a record of the work: it stays
  const stocks = ownStocks(plan.stocks);
  const held = (tier: StockTier | null): number | null =>
    sumOf(
      stocks
        .filter((stock) => tier === null || stock.tier === tier)
        .map((stock) => heldIn(stock, plan, year)),
    );
  const tonnes = held(null);
  const need = annualNeed(plan, materialId, year).tonnes;
  const textOf = (field: 'form' | 'purity' | 'place') =>
    joined([...new Set(stocks.flatMap((stock) => stock[field] ?? []))], '\n');
  const countryOf = ({ supplierId }: Share) => byId(reference.suppliers, supplierId)?.countryId;
  const said = (thing: Parameters<typeof nameIn>[1] | undefined): string | null =>
    thing === undefined ? null : nameIn(language, thing);
  const mass = massOf(reference, [materialId]);
  const f = formats(language, mass);
  const separation = partsOf(plan, 'separation', year);
  const byCountry = grouped(separation, (share) => said(byId(reference.countries, countryOf(share) ?? '')));
  const largest = byCountry[0];
  const listOf = (parts: readonly Part[]) =>
    joined(
      parts.map(({ name, percent }) => `${name} ${f.percent(percent)}`),
      '\n',
    );
  const stageList = (stage: Stage) =>
    listOf(
      grouped(partsOf(plan, stage, year), (share) => said(byId(reference.countries, countryOf(share) ?? ''))),
    );
  const own = said(byId(reference.countries, economyId));
  const territory = { asked, plan, reference, session, f };
  const relief = plan.reliefs.find((one) => one.year === year);
  const measures = measuresOn(register, asked);
  const codes = new Set(
    [...separation.map(({ share }) => share.note), ...stocks.map(({ note }) => note)].flatMap(codesIn),
  );
  return new Map<string, Answer>([
    ['economy', own],
    ['material', said(byId(reference.materials, materialId))],
    ['year', String(year)],
    ['day', f.date(day)],
    ['office', head === null || head.office === '' ? null : head.office],
    ['need.tonnes', need === 0 ? null : need],
    ['stock.tonnes', tonnes],
    ...STOCK_TIERS.map((tier): [string, Answer] => [`stock.${tier}.tonnes`, held(tier)]),
    ['stock.percentOfNeed', tonnes === null || need === 0 ? null : (100 * tonnes) / need],
    ['stock.coverDays', tonnes === null || need === 0 ? null : (DAYS_OF_YEAR * tonnes) / need],
    ['stock.form', textOf('form')],
    ['stock.purity', textOf('purity')],
    ['stock.place', textOf('place')],
    ...Array.from({ length: YEARS }, (_, back): [string, Answer] => [
      `stock.level.${back}`,
      sumOf(stocks.flatMap((stock) => levelIn(stock, plan, year - back) ?? [])),
    ]),
    ['release.rules', rulesText(plan, stocks, session, f)],
    ['relief.recycling', relief?.recyclingTonnes ?? null],
    ['relief.substitution', relief?.substitutionPercent ?? null],
    ['projects.own', projectsWithin(territory)],
    ['projects.class', null], // no table of a project has one
    [
      'operators.own',
      operatorsWithin(territory, (stage) =>
        partsOf(plan, stage, year).map(({ share, percent }) => ({ supplierId: share.supplierId, percent })),
      ),
    ],
    [
      'supply.domestic.percent',
      separation.length === 0 ? null : (byCountry.find(({ name }) => name === own)?.percent ?? 0),
    ],
    ['supply.largest.country', largest?.name ?? null],
    ['supply.largest.percent', largest?.percent ?? null],
    [
      'supply.operators',
      listOf(grouped(separation, (share) => said(byId(reference.suppliers, share.supplierId)))),
    ],
    ['supply.mine', stageList('mining')],
    ['supply.separation', stageList('separation')],
    ['supply.magnet', stageList('magnet')],
    [
      'measures.inForce',
      joined(
        measures.map((measure) => nameIn(language, measure)),
        '\n',
      ),
    ],
    [
      'assumptions',
      joined(
        assumptions
          .filter(({ code }) => codes.has(code))
          .map(
            ({ code, textEn, textJa }) => `${code} ${nameIn(language, { nameEn: textEn, nameJa: textJa })}`,
          ),
        '\n',
      ),
    ],
  ]);
}

/** What others have in force on the day that holds back what of the material goes there from them: the oldest first. */
function measuresOn(
  register: MeasureRegister,
  { economyId, materialId, day }: ReturnAsked,
): readonly Measure[] {
  const issuers = new Set(register.measures.map(({ issuer }) => issuer).filter((one) => one !== economyId));
  const goods = { destination: economyId, material: symbolOf(materialId), stage: 'separation' } as const;
  const found = [...issuers].flatMap((from) => inForce(register, day, { from, ...goods }).rows);
  const ids = new Set(found.map(({ measure }) => measure.id));
  return register.measures.filter(({ id, kind }) => ids.has(id) && isOnGoods(kind));
}

/** At the end of a year: the last level that is kept up to then, else what the plan counts on. */
function heldIn(stock: Stock, plan: Plan, year: number): number {
  return levelOn(plan.levels, stock, isoDate(`${year}-12-31`))?.tonnes ?? stock.tonnes;
}

/** The last level of a year; undefined where none of that year is kept. */
function levelIn(stock: Stock, plan: Plan, year: number): number | undefined {
  const level = levelOn(plan.levels, stock, isoDate(`${year}-12-31`));
  return level?.date.startsWith(String(year)) === true ? level.tonnes : undefined;
}

function sumOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function joined(texts: readonly string[], between: string): string | null {
  return texts.length === 0 ? null : texts.join(between);
}

interface Part {
  readonly name: string;
  readonly percent: number;
}

/** The shares of a stage in a year, each in percent of all that is said of it. */
function partsOf(
  { shares, totals }: Plan,
  stage: Stage,
  year: number,
): { readonly share: Share; readonly percent: number }[] {
  const own = shares.filter((share) => share.stage === stage && share.year === year);
  const total = totals.find((one) => one.stage === stage && one.year === year)?.tonnes ?? 0;
  return own.flatMap((share) => {
    if (share.enteredAs === 'percent') return { share, percent: share.value };
    return total > 0 ? { share, percent: (100 * share.value) / total } : [];
  });
}

/** Their sums by name, the largest first; what has no name is left out. */
function grouped(
  parts: readonly { readonly share: Share; readonly percent: number }[],
  nameOf: (share: Share) => string | null,
): Part[] {
  const sums = new Map<string, number>();
  for (const { share, percent } of parts) {
    const name = nameOf(share);
    if (name !== null && percent > 0) sums.set(name, (sums.get(name) ?? 0) + percent);
  }
  return [...sums].map(([name, percent]) => ({ name, percent })).sort((a, b) => b.percent - a.percent);
}

/** How each tier is released, a line each; null where no tier has a rule. */
function rulesText(
  { releases }: Plan,
  stocks: readonly Stock[],
  { say }: Session,
  f: Formats,
): string | null {
  const tiers = STOCK_TIERS.filter((tier) => stocks.some((stock) => stock.tier === tier));
  const ruleOf = (tier: StockTier) => releases.find((rule) => rule.tier === tier) ?? null;
  if (tiers.every((tier) => ruleOf(tier) === null)) return null;
  const lines = tiers.map((tier) =>
    say('report.pair', {
      name: say(`scenarios.tierName.${tier}`),
      value: releaseWords(ruleOf(tier), say, f),
    }),
  );
  return lines.join('\n');
}
