import type { Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import { countedWords } from '@shared/features/risk/counted-words';
import { nameIn } from '@shared/model/catalogue';
import type { Bounds, Control, RecordedMonths } from '@shared/model/dependence';
import { boundsOf, type Figure, type FigureBasis, type LabelledFigure } from '@shared/model/indicator';
import type { ScenarioContent, ScenarioWorkbookContent } from './content';
import type { ReferenceNames } from './reference-names';
import { groupWords, namedNotice } from './target-words';

/** What rows of indicators and targets are worded with. */
export interface Worded {
  readonly t: Translate;
  readonly names: ReferenceNames;
  readonly content: ScenarioWorkbookContent;
}

/** One value a cell; numbers with all their digits. */
export type ValueRow = readonly (string | number | null)[];

export const INDICATOR_COLUMNS = [
  'workbook.material',
  'workbook.stage',
  'workbook.year',
  'workbook.indicator.indicator',
  'workbook.indicator.definition',
  'workbook.indicator.kind',
  'workbook.indicator.value',
  'workbook.indicator.low',
  'workbook.indicator.high',
  'workbook.unit',
  'workbook.indicator.basis',
  'workbook.indicator.notKnown',
  'workbook.indicator.remarks',
  'workbook.source',
] as const;

/** One row an indicator and material, in the columns of INDICATOR_COLUMNS. */
export function indicatorRows(worded: Worded, { risk, resolved }: ScenarioContent): ValueRow[] {
  const { t } = worded;
  return risk.materials.flatMap(({ materialId, figures }): ValueRow[] => {
    if (figures.length === 0) {
      const said = t('risk.figure.missing', { what: t('risk.input.shares') });
      const open = [null, null, null, null, null, null, null];
      return [[materialId, t(`stage.${resolved.window.stage}`), null, null, null, said, ...open, null]];
    }
    return figures.map((figure) => [
      materialId,
      t(`stage.${figure.stage}`),
      figure.year,
      t(`risk.indicator.${figure.indicator}`),
      sentence(worded, figure.definition),
      kindOf(t, figure.figure),
      ...amountsOf(figure.figure),
      t(`workbook.indicatorUnit.${figure.unit}`),
      basisText(t, figure.basis),
      figure.notKnownPercent,
      [lackOf(worded, figure.figure) ?? [], figure.remarks.map((notice) => sentence(worded, notice))]
        .flat()
        .join('\n'),
      worded.names.sourceMarks(figure.sourceIds),
    ]);
  });
}

/** One row a target and what it is held against, in the columns of TARGET_COLUMNS. */
export function targetRows(worded: Worded, { risk }: ScenarioContent): ValueRow[] {
  const { t, content } = worded;
  return risk.targets.map(({ year, view }) => {
    const { target, materialId, stage, progress } = view;
    const counted = countedWords(view.target, view, t, worded.names.country, content.meta.language);
    const now = progress === null ? null : boundsOf(progress.now);
    return [
      nameIn(content.meta.language, target),
      materialId ?? groupWords(target.material, t),
      t(`stage.${stage}`),
      t(`workbook.target.rule.${target.rule}`),
      target.value,
      t(`workbook.targetUnit.${target.unit}`),
      counted.numerator,
      counted.denominator,
      target.date,
      progress === null ? null : year,
      finite(now?.low),
      finite(now?.high),
      finite(progress?.distance?.low),
      finite(progress?.distance?.high),
      progress === null ? t('workbook.target.notCounted') : t(`risk.state.${progress.state}`),
      progress?.metInYear ?? null,
      view.control === null ? null : controlText(t, view.control),
      view.recorded.map((months) => monthsText(worded, months)).join('\n') || null,
      sentence(worded, view.definition),
      progress === null ? null : view.notKnownPercent,
      worded.names.sourceMarks(view.sourceIds),
    ];
  });
}

/** By the country of the owners. */
function controlText(t: Translate, { percent, named }: Control): string {
  return t('risk.target.control', { share: spanText(t, percent), named: named.toFixed(1) });
}

function spanText(t: Translate, { low, high }: Bounds): string {
  const [least, most] = [low.toFixed(1), high.toFixed(1)];
  return least === most ? least : t('risk.figure.between', { low: least, high: most });
}

/** What published months say beside the plan. */
function monthsText({ t, content }: Worded, { low, high, year, months, ...names }: RecordedMonths): string {
  return t(months < A_YEAR ? 'risk.target.months' : 'risk.target.yearOfMonths', {
    share: spanText(t, { low, high }),
    months,
    year: String(year),
    series: nameIn(content.meta.language, names),
  });
}

const A_YEAR = 12;

/** Which decimals a figure is shown with; the cell holds all of them. */
export function indicatorFormat({ indicator, unit }: LabelledFigure): string {
  if (indicator === 'geopolrisk' || indicator === 'geopolrisk_factor') return '#,##0.0000';
  return unit === 'index' ? '#,##0' : unit === 'percent' ? '0.0' : '0.00';
}

/** Value, least and most; a bound that is not known stays empty. */
function amountsOf(figure: Figure): [number | null, number | null, number | null] {
  if (figure.kind === 'point') return [figure.value, null, null];
  const bounds = boundsOf(figure);
  return [null, finite(bounds?.low), finite(bounds?.high)];
}

/** The words for what a figure is known as, as formulas choose between them. */
export const indicatorWords = (t: Translate) => ({
  point: t('workbook.indicatorKind.point'),
  interval: t('workbook.indicatorKind.interval'),
  above: t('workbook.indicatorKind.above'),
  missing: t('workbook.indicatorKind.missing'),
});

function kindOf(t: Translate, figure: Figure): string {
  switch (figure.kind) {
    case 'point':
    case 'interval':
    case 'above':
    case 'below':
      return t(`workbook.indicatorKind.${figure.kind}`);
    case 'withheld':
      return t('risk.figure.withheld');
    case 'net_exporter':
      return t('risk.figure.netExporter');
    case 'missing':
      return t('workbook.indicatorKind.missing');
  }
}

/** What a figure lacks, for the remarks; null where it lacks nothing. */
function lackOf({ t, names }: Worded, figure: Figure): string | null {
  if (figure.kind !== 'missing') return null;
  const what = figure.of.map(({ input, who }) =>
    t(`risk.input.${input}`, { who: who === null ? '' : names.country(who) }),
  );
  return t('risk.figure.missing', { what: [...new Set(what)].join(t('workbook.listSeparator')) });
}

function basisText(t: Translate, { of, mass, weightedBy }: FigureBasis): string {
  return [
    t(`workbook.basis.${of}`),
    ...(mass === null ? [] : [t(`chain.basis.${mass}`)]),
    ...(weightedBy === null ? [] : [t(`workbook.weight.${weightedBy}`)]),
  ].join(t('workbook.listSeparator'));
}

const sentence = ({ t, names, content }: Worded, notice: Notice) =>
  noticeText(namedNotice(notice, t, names), content.meta.language);
const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
