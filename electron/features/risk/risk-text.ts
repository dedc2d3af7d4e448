import type { Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { RiskView } from '@shared/features/risk/contract';
import { nameIn } from '@shared/model/catalogue';
import { LEVERS } from '@shared/model/dependence';
import type { Figure, LabelledFigure } from '@shared/model/indicator';
import { type Output, wordsOf } from '../../terminal/output';
import { textTable } from '../../terminal/text-table';

/** The figures of a risk view for a terminal: tables, then what each counts and what has to be known. */
export function riskText(output: Output, view: RiskView): string {
  const say = wordsOf(output);
  const head = say('cli.risk.head', {
    economy: view.economyId,
    year: view.year,
    countries: view.countryIds.join(', '),
  });
  const all = view.materials.flatMap(({ materialId, stages }) =>
    stages.flatMap((stage) => stage.figures.map((figure) => ({ materialId, figure }))),
  );
  const figures = textTable(
    [
      { title: say('cli.risk.material') },
      { title: say('cli.risk.stage') },
      { title: say('cli.risk.indicator') },
      { title: say('cli.risk.value'), align: 'right' },
      { title: say('cli.risk.notKnown'), align: 'right' },
      { title: say('cli.risk.sources') },
    ],
    all.map(({ materialId, figure }) => [
      materialId,
      say(`stage.${figure.stage}`),
      say(`risk.indicator.${figure.indicator}`),
      figureText(say, figure.figure, decimalsOf(figure)),
      figure.notKnownPercent.toFixed(0),
      sourcesText(figure.sourceIds),
    ]),
  );
  const parts = [
    head,
    figures,
    headlines(say, view),
    changes(say, view),
    limits(say, view),
    targets(output, view),
  ];
  const readings = view.targets.map(({ definition }) => definition);
  const definitions = unique([...all.map(({ figure }) => figure.definition), ...readings]).map((notice) =>
    wordsOfNotice(output, notice),
  );
  const remarks = unique(all.flatMap(({ figure }) => figure.remarks)).map((notice) =>
    wordsOfNotice(output, notice),
  );
  const lists = [
    [say('cli.risk.definitions'), ...definitions].join('\n- '),
    ...(remarks.length === 0 ? [] : [[say('cli.risk.remarks'), ...remarks].join('\n- ')]),
  ];
  return [...parts, ...lists].filter((part) => part !== '').join('\n\n');
}

/** A figure as people write it: 12.3, 12.3–45.6, >95, <1, or the words of a mark. */
export function figureText(say: Translate, figure: Figure, decimals: number): string {
  const shown = (value: number) => value.toFixed(decimals);
  switch (figure.kind) {
    case 'point':
      return shown(figure.value);
    case 'interval': {
      const [low, high] = [shown(figure.low), shown(figure.high)];
      return low === high ? low : `${low}–${high}`;
    }
    case 'above':
      return `>${shown(figure.bound)}`;
    case 'below':
      return `<${shown(figure.bound)}`;
    case 'withheld':
      return say('risk.figure.withheld');
    case 'net_exporter':
      return say('risk.figure.netExporter');
    case 'missing': {
      const what = figure.of.map(({ input, who }) => say(`risk.input.${input}`, { who: who ?? '' }));
      return say('risk.figure.missing', { what: [...new Set(what)].join(', ') });
    }
  }
}

function decimalsOf({ indicator, unit }: LabelledFigure): number {
  if (indicator === 'geopolrisk' || indicator === 'geopolrisk_factor') return 4;
  return unit === 'index' ? 0 : unit === 'percent' ? 1 : 2;
}

function headlines(say: Translate, view: RiskView): string {
  return view.materials
    .flatMap(({ materialId, headline, criticality: { critical, importance } }) =>
      headline === null
        ? []
        : [
            say('cli.risk.headline', {
              material: materialId,
              stage: say(`stage.${headline.stage}`),
              value: figureText(say, headline.figure, 2),
              critical: say(
                critical === null
                  ? importance === null
                    ? 'risk.critical.noImportance'
                    : 'risk.critical.open'
                  : critical
                    ? 'risk.critical.yes'
                    : 'risk.critical.no',
              ),
            }),
          ],
    )
    .join('\n');
}

function changes(say: Translate, view: RiskView): string {
  return view.materials
    .flatMap(({ materialId, changes: list }) =>
      list.map((change) =>
        say('cli.risk.change', {
          material: materialId,
          from: change.from.year,
          to: change.to.year,
          before: change.before.toFixed(1),
          after: change.after.toFixed(1),
          unit: change.unit === 'tonnes' ? 't REO' : '%',
          parts: LEVERS.map((lever) => `${say(`risk.lever.${lever}`)} ${signed(change.parts[lever])}`).join(
            ', ',
          ),
        }),
      ),
    )
    .join('\n');
}

function limits(say: Translate, view: RiskView): string {
  return view.materials
    .flatMap(({ materialId, stages }) =>
      stages.flatMap(({ stage, limits }) => limits.map((limit) => ({ materialId, stage, limit }))),
    )
    .map(({ materialId, stage, limit }) =>
      say('cli.risk.limit', {
        material: materialId,
        stage: say(`stage.${stage}`),
        country: limit.countryId,
        supplied: limit.suppliedTonnes.toFixed(0),
        mined: limit.minedTonnes.toFixed(0),
        year: limit.year,
        percent: limit.ownMinedAtMostPercent.toFixed(1),
      }),
    )
    .join('\n');
}

function targets(output: Output, view: RiskView): string {
  if (view.targets.length === 0) return '';
  const say = wordsOf(output);
  return textTable(
    [
      { title: say('cli.risk.target') },
      { title: say('cli.risk.material') },
      { title: say('cli.risk.stage') },
      { title: say('cli.risk.now'), align: 'right' },
      { title: say('cli.risk.distance'), align: 'right' },
      { title: say('cli.risk.metIn'), align: 'right' },
      { title: say('cli.risk.stateColumn') },
    ],
    view.targets.map(({ target, materialId, stage, progress }) => [
      nameIn(output.language, target),
      materialId ?? target.material,
      say(`stage.${stage}`),
      progress === null ? say('term.notKnown') : figureText(say, progress.now, 1),
      progress === null || progress.distance === null ? '' : signed(progress.distance.high),
      progress?.metInYear === null || progress === null ? '' : String(progress.metInYear),
      progress === null ? '' : say(`risk.state.${progress.state}`),
    ]),
  );
}

/** With its sign; what rounds to nothing has none. */
function signed(value: number): string {
  const shown = Math.abs(value).toFixed(1);
  if (Number(shown) === 0) return shown;
  return `${value > 0 ? '+' : '−'}${shown}`;
}

function sourcesText(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} +${ids.length - 3}`;
}

function unique(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

function wordsOfNotice(output: Output, notice: Notice): string {
  return noticeText(notice, output.language);
}
