import { boundsOf, type Figure, figureBetween, type MissingInput } from '@shared/model/indicator';

/** Critical when supply risk and economic importance both reach their lines (European Commission, 2017). */
const SUPPLY_RISK_LINE = 1;
const IMPORTANCE_LINE = 2.8;

interface StageFigure<Stage extends string> {
  readonly stage: Stage;
  readonly figure: Figure;
}

/** The worst of the stages, and those that could not be judged and might be worse. */
interface Headline<Stage extends string> {
  readonly stage: Stage;
  readonly figure: Figure;
  readonly notJudged: readonly Stage[];
}

/**
 * The headline of a material is its worst stage, by the upper bound and then by the lower. Stages with a missing
 * figure are named beside it, not counted as zero. Source: docs/engine.md 14.4; check value G-05.
 * @returns null when no stage has a figure
 */
export function worstStage<Stage extends string>(
  stages: readonly StageFigure<Stage>[],
): Headline<Stage> | null {
  const judged = stages.flatMap(({ stage, figure }) => {
    const bounds = boundsOf(figure);
    return bounds === null ? [] : [{ stage, figure, ...bounds }];
  });
  const worst = judged.sort((a, b) => b.high - a.high || b.low - a.low)[0];
  if (worst === undefined) return null;
  const notJudged = stages.filter(({ figure }) => boundsOf(figure) === null).map(({ stage }) => stage);
  return { stage: worst.stage, figure: worst.figure, notJudged };
}

/**
 * The figure of a group is the mean of its members'. A member without a figure leaves the group without one, named:
 * missing is not zero. Source: docs/engine.md 14.4; check value G-05.
 */
export function groupMean(members: readonly { readonly who: string; readonly figure: Figure }[]): Figure {
  const missing = members
    .filter(({ figure }) => boundsOf(figure) === null)
    .map(({ who }): MissingInput => ({ input: 'member', who }));
  if (members.length === 0) return { kind: 'missing', of: [{ input: 'member', who: null }] };
  if (missing.length > 0) return { kind: 'missing', of: missing };
  const bounds = members.map(({ figure }) => boundsOf(figure)).filter((each) => each !== null);
  const mean = (end: 'low' | 'high') => bounds.reduce((sum, each) => sum + each[end], 0) / members.length;
  return figureBetween(mean('low'), mean('high'));
}

/**
 * Whether a material is critical: SR >= 1.0 and economic importance >= 2.8 (docs/engine.md 14.4).
 * @returns null where the bounds lie on both sides of the line, or an input is missing
 */
export function isCritical(risk: Figure, importance: number | null): boolean | null {
  const bounds = boundsOf(risk);
  if (importance !== null && importance < IMPORTANCE_LINE) return false;
  if (bounds !== null && bounds.high < SUPPLY_RISK_LINE) return false;
  if (bounds === null || importance === null || bounds.low < SUPPLY_RISK_LINE) return null;
  return true;
}
