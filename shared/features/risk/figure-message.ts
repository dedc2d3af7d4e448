import type { Figure, LabelledFigure } from '../../model/indicator';
import type { ReportMessage } from '../../report/report-message';

/** A figure as people write it: 12.3, 12.3–45.6, >95, <1, or the words of a mark. */
export function figureMessage(figure: Figure, decimals: number): ReportMessage {
  const shown = (value: number) => ({ decimals, value }) as const;
  switch (figure.kind) {
    case 'point':
      return shown(figure.value);
    case 'interval': {
      const { low, high } = figure;
      return low.toFixed(decimals) === high.toFixed(decimals)
        ? shown(low)
        : { key: 'risk.figure.between', with: { low: shown(low), high: shown(high) } };
    }
    case 'above':
      return { key: 'risk.figure.above', with: { bound: shown(figure.bound) } };
    case 'below':
      return { key: 'risk.figure.below', with: { bound: shown(figure.bound) } };
    case 'withheld':
      return 'risk.figure.withheld';
    case 'net_exporter':
      return 'risk.figure.netExporter';
    case 'missing': {
      const what = figure.of.map(
        ({ input, who }): ReportMessage => ({
          key: `risk.input.${input}`,
          with: { who: who === null ? { text: '' } : { of: 'country', id: who } },
        }),
      );
      return { key: 'risk.figure.missing', with: { what: unique(what) } };
    }
  }
}

/** The decimals that an indicator is written with. */
export function decimalsOf({ indicator, unit }: LabelledFigure): number {
  if (indicator === 'geopolrisk' || indicator === 'geopolrisk_factor') return 4;
  return unit === 'index' ? 0 : unit === 'percent' ? 1 : 2;
}

/** Each once, in the order in which they come. */
export function unique<Said extends ReportMessage>(sayings: readonly Said[]): Said[] {
  return [...new Map(sayings.map((saying) => [JSON.stringify(saying), saying])).values()];
}
