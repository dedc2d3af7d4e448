import type { Language, Translate } from '../../base/message';
import type { BlueprintMaterial, LevelReached, LeverPace } from '../../model/blueprint';
import { formats } from '../../words/formats';

/** How a blueprint is said, the same on screen and on the command line. */
interface BlueprintWords {
  readonly t: Translate;
  from(lever: LeverPace): string;
  to(lever: LeverPace): string;
  pace(lever: LeverPace): string;
  reached(level: LevelReached, material: BlueprintMaterial): string;
}

export function blueprintWords(t: Translate, language: Language): BlueprintWords {
  const f = formats(language);
  const figure = (
    point: { readonly year: number; readonly value: number } | undefined,
    unit: 'percent' | 'tonnes' | undefined,
  ) => {
    if (point === undefined) return t('blueprint.unknown');
    const value = unit === 'tonnes' ? f.mass(point.value, 'reo') : f.percentExact(rounded(point.value, 2));
    return t('blueprint.between', { value, year: String(point.year) });
  };
  return {
    t,
    from: ({ between }) => figure(between?.from, between?.unit),
    to: ({ between }) => figure(between?.to, between?.unit),
    pace: ({ kind, perYear }) =>
      t(`blueprint.pace.${kind}`, { value: kind === 'factor' ? perYear.toFixed(4) : perYear.toFixed(2) }),
    reached: (level, { path }) => {
      const params = {
        level: t(`blueprint.reached.${level.rule}`, { percent: f.exact(level.percent) }),
        target: (language === 'ja' ? level.nameJa : level.nameEn) ?? '',
      };
      return level.year === null
        ? t('blueprint.reached.never', { ...params, year: String(path.at(-1)?.state.year ?? '') })
        : t('blueprint.reached.in', { ...params, year: String(level.year) });
    },
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
