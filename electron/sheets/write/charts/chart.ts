/** A chart over cells of the workbook: it follows them. */
export type Chart = LineChart | BarChart;

export interface LineChart {
  readonly kind: 'lines';
  readonly title: string;
  readonly xTitle: string;
  /** With the unit. */
  readonly yTitle: string;
  readonly series: readonly ChartSeries[];
  /** Bands behind the lines, one on the other. */
  readonly bands?: readonly ChartSeries[];
  /** What the categories are, and every how many months or days a label stands; dates are day serials. */
  readonly x: { readonly unit: 'months' | 'days'; readonly step: number };
  readonly place: ChartPlace;
}

/** A bar a row of a table, the first on top, along an axis of dates: its parts lie end to end, the first from day 0 on. */
export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  readonly series: readonly (ChartSeries & { readonly fill: BarFill })[];
  /** First and last day of the axis as spreadsheets count them, days from label to label, and how a label is written. */
  readonly axis: {
    readonly from: number;
    readonly to: number;
    readonly step: number;
    readonly format: string;
  };
  readonly place: ChartPlace;
}

/** What is not drawn is not in the legend; one of each other fill is. */
export type BarFill = 'none' | 'striped' | 'black';

export interface ChartSeries {
  readonly name: string;
  /** Addresses with the sheet: 'Dy daily'!$A$10:$A$374. */
  readonly categories: string;
  readonly values: string;
}

/** What a fan is drawn over: the lowest edge, the widths of the bands on it, and the line in it. */
export interface FanLines {
  readonly base: ChartSeries;
  readonly bands: readonly ChartSeries[];
  readonly median: ChartSeries;
}

/** The cells that a chart lies over, counted from 1; the far corner is the first cell that is free again. */
export interface ChartPlace {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
