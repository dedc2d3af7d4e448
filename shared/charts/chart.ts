import type { Language, Translate } from '../base/message';
import type { Formats } from '../words/formats';
import type { CHART_VARIABLES, ChartColours } from './chart-colours';
import type { ChartMark, ChartTableData } from './chart-marks';

/** What the chart library is given. */
export type ChartOption = Readonly<Record<string, unknown>>;

/** What a chart draws, given the colours of the theme in force and its own width in pixels. */
export type ChartDrawing = (colours: ChartColours, width: number) => ChartOption;

/** A chart with all that is said of it, for the window and for a picture alike. */
export interface Chart {
  /** What it is, in a few words. */
  readonly label: string;
  /** What it says, in one sentence: the description for a screen reader. */
  readonly description: string;
  readonly drawing: ChartDrawing;
  /** What the axis counts, and what is drawn how: the page says it beside the chart, a picture above it. */
  readonly axis?: string;
  readonly legend?: readonly LegendEntry[];
  readonly marks: readonly ChartMark[];
  readonly table: ChartTableData;
}

/** What is drawn in a colour, as a line or as an area. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: keyof typeof CHART_VARIABLES;
  readonly as: 'line' | 'dashes' | 'area';
}

/** In which words and figures. */
export interface ChartWords {
  readonly t: Translate;
  readonly f: Formats;
  readonly language: Language;
}
