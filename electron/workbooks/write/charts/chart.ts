/** A line chart over cells of the workbook: it follows them. */
export interface Chart {
  readonly title: string;
  readonly xTitle: string;
  /** With the unit. */
  readonly yTitle: string;
  readonly series: readonly ChartSeries[];
  /** Number format of the categories; dates are day serials. */
  readonly xFormat: string;
  /** Every how many categories a label stands. */
  readonly xStep: number;
  readonly place: ChartPlace;
}

export interface ChartSeries {
  readonly name: string;
  /** Addresses with the sheet: 'Dy daily'!$A$10:$A$374. */
  readonly categories: string;
  readonly values: string;
}

/** The cells that a chart lies over, counted from 1; the far corner is the first cell that is free again. */
export interface ChartPlace {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
