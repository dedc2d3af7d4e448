import { derivedFrom } from '@shared/base/derived';
import { LANGUAGES, type Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { needRowKey } from '@shared/features/needs/contract';
import type { FoundFigure, FoundFigures } from '@shared/features/search/contract';
import { holdsAll, searchKey, searchWords } from '@shared/features/search/matches';
import { byId, namesOf } from '@shared/model/catalogue';
import type { Plan, Reference } from '@shared/model/plan';
import type { Session } from '../../plan/session';

/** A figure with everything that it can be called, in both languages. */
interface Entry {
  readonly figure: Omit<FoundFigure, 'name'>;
  readonly key: string;
  readonly names: Readonly<Record<Language, string>>;
}

/**
 * Shares, demand and stocks whose economy, material, stage, supplier, use or tier hold every word of a question, those with
 * the shortest names first; years are not told apart.
 * @param most so many are given; the others are counted
 */
export async function findFigures(session: Session, text: string, most: number): Promise<FoundFigures> {
  const words = searchWords(text);
  if (words.length === 0) return { figures: [], more: 0 };
  const [reference, plan] = await Promise.all([session.project.reference(), session.project.plan({})]);
  const found = entriesOf(plan, reference).filter(({ key }) => holdsAll(key, words));
  const figures = [...found]
    .sort((a, b) => a.key.length - b.key.length)
    .slice(0, most)
    .map(({ figure, names }) => ({ ...figure, name: names[session.language] }));
  return { figures, more: found.length - figures.length };
}

/** The entries of a plan are gathered once for as long as its lists live. */
const gathered = derivedFrom<readonly Entry[]>({ versions: 1 });

function entriesOf(plan: Plan, reference: Reference): readonly Entry[] {
  const { shares, demands, stocks } = plan;
  return gathered(shares, '', [demands, stocks, reference], () => gather(plan, reference));
}

function gather(plan: Plan, reference: Reference): readonly Entry[] {
  const names = { en: namesOf(reference, 'en'), ja: namesOf(reference, 'ja') };
  const say = { en: translator('en'), ja: translator('ja') };
  const entries = new Map<string, Entry>();
  const add = (figure: Entry['figure'], own: Entry['names'], kind: (language: Language) => string): void => {
    const { economyId, materialId, stage } = figure;
    const id = [figure.kind, economyId, materialId, stage, own.en].join('|');
    if (entries.has(id)) return;
    const texts = LANGUAGES.flatMap((language) => [
      own[language],
      names[language].country(economyId),
      names[language].material(materialId),
      stage === null ? '' : say[language](`stage.${stage}`),
      kind(language),
    ]);
    // A mark that no word has stands between them, so that no word is found across two names.
    entries.set(id, { figure, names: own, key: [materialId, ...texts].map(searchKey).join('|') });
  };
  for (const { economyId, materialId, stage, supplierId } of plan.shares)
    add(
      { kind: 'share', economyId, materialId, stage, row: supplierId },
      { en: names.en.supplier(supplierId), ja: names.ja.supplier(supplierId) },
      (language) => say[language]('area.shares'),
    );
  for (const { useId, materialId } of plan.demands) {
    const use = byId(reference.uses, useId);
    if (use === undefined) continue;
    add(
      {
        kind: 'need',
        economyId: use.economyId,
        materialId,
        stage: null,
        row: needRowKey(materialId, useId),
      },
      { en: use.nameEn, ja: use.nameJa },
      (language) => say[language]('area.needs'),
    );
  }
  for (const { id, economyId, materialId, tier } of plan.stocks)
    add(
      { kind: 'stock', economyId, materialId, stage: null, row: id },
      { en: say.en(`scenarios.tierName.${tier}`), ja: say.ja(`scenarios.tierName.${tier}`) },
      (language) => say[language]('area.stocks'),
    );
  return [...entries.values()];
}
