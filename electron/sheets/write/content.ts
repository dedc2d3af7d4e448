import type { Language } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { CompareView } from '@shared/features/compare/contract';
import type { TradeWatch } from '@shared/features/trade-watch/contract';
import type { DifferenceParts } from '@shared/model/compare';
import type { TargetView } from '@shared/model/dependence';
import type { LabelledFigure } from '@shared/model/indicator';
import { massOf } from '@shared/model/mass-of';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Shock } from '@shared/model/shock';
import type { TableRuleReport } from '@shared/model/table-rules';
import type { Assumption } from '@shared/model/tables/assumption';
import type { Edition } from '@shared/model/tables/edition';
import type { Source } from '@shared/model/tables/source';
import type { MonteCarloResult } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import type { WhatIfResult } from '@shared/model/what-if-result';
import type { WorkbookForm } from '@shared/model/workbook-form';
import type { MassUnit } from '@shared/words/mass-words';
import type { RiskFactors, TargetFactors } from './risk-factors';
import type { ScenarioClock } from './scenario-clock';

/** Everything a scenario workbook says, as plain data that passes between threads. */
export interface ScenarioWorkbookContent {
  readonly meta: WorkbookMeta;
  readonly form: WorkbookForm;
  /** One or more; several get their own set of sheets each, and a comparison in front. */
  readonly scenarios: readonly ScenarioContent[];
  /** The scenarios side by side, held against the first; null for one alone, and in values. */
  readonly compare: WorkbookCompare | null;
  /** The materials that the workbook is about, each with a daily live sheet; empty for all that the model runs. */
  readonly materials: readonly MaterialId[];
  /** Those of them that stand by month as values, because their days would be too many formulas. */
  readonly byMonth: readonly MaterialId[];
  readonly reference: Reference;
  /** All of the project: one that a scenario switches off is named by it. */
  readonly shocks: readonly Shock[];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

/** The report of the page Compare, over all materials that the scenarios run. */
export interface WorkbookCompare {
  readonly view: Omit<CompareView, 'elapsedMs'>;
  /** What makes the difference from the first to each other one of its economy and stage. */
  readonly parts: readonly DifferenceParts[];
}

/** What is printed on the cover and in the page headers. */
export interface WorkbookMeta {
  readonly projectName: string;
  /** Ties the workbook to its project when it comes back. */
  readonly projectId: string;
  readonly appVersion: string;
  /** The newest date of the data, as text: shown, never counted with. */
  readonly dataDate: string;
  /** Office and name as a person has said them, never the account; empty where nobody has, or in a redacted file. */
  readonly who: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** Handling mark as a person has chosen it ("Official use only"); empty for none: nothing gives one by itself. */
  readonly classification: string;
  /** What the reader must know of what is in it; empty for nothing. */
  readonly contents: string;
  /** Head hash of the change log, hex: ties the workbook to the state of the project. */
  readonly headHash: string;
  /** How many changes the project has seen. */
  readonly revision: number;
  readonly language: Language;
  /** Whether what is secret was asked to be left out. */
  readonly redacted: boolean;
}

/** What an edition is told by on a page. */
type StampedEdition = Pick<Edition, 'id' | 'number' | 'state' | 'headHash'>;

/** A scenario with everything it inherits, what was run, and what came out. */
export interface ScenarioContent {
  readonly resolved: ResolvedScenario;
  readonly model: WhatIfModel;
  readonly result: WhatIfResult;
  readonly clock: ScenarioClock;
  /** Materials whose secret stocks were taken out before the run; empty when nothing was. */
  readonly stocksLeftOut: readonly MaterialId[];
  readonly risk: ScenarioRisk;
  /** The newest published edition that says the same digits; null where none does. */
  readonly edition: StampedEdition | null;
  /** Imports of its economy by partner, beside mines and controls. */
  readonly trade: TradeWatch;
  /** Null where nobody asked for sampled runs. */
  readonly sampled: SampledScenario | null;
}

/** What sampled runs of the scenario's model gave: figures that no formula follows. */
export interface SampledScenario {
  readonly result: MonteCarloResult;
  /** Whose rates it rests on, and what it takes together. */
  readonly remarks: readonly Notice[];
  /** The command line that gives the same digits again. */
  readonly command: string;
}

/** Indicators and targets at the stage of a scenario, worked out when the workbook is written. */
export interface ScenarioRisk {
  /** Every material that was run; without figures where it has no shares at the stage. */
  readonly materials: readonly {
    readonly materialId: MaterialId;
    readonly figures: readonly LabelledFigure[];
  }[];
  readonly targets: readonly {
    readonly year: number;
    readonly view: TargetView;
    /** How its figure follows from cells of the workbook; null where it does not. */
    readonly factors: TargetFactors | null;
  }[];
  /** What the indicators follow from. */
  readonly factors: RiskFactors;
}

export interface WriteOptions {
  /** Leaves out all cached results, so that another program must work them out: the twin of the parity test. */
  readonly withoutResults?: boolean;
  /** Aborted when a person cancels; nothing is left behind then. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number | null) => void;
}

export interface WorkbookWritten {
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
  readonly formulas: number;
  /** Materials that stand by month as values, because their days would have been too many formulas. */
  readonly byMonth: readonly MaterialId[];
  /** How tables of values keep the rules for machine-readable tables; null for what is no such table. */
  readonly rules: readonly TableRuleReport[] | null;
  /** Of the one table of a CSV file; null for a workbook. */
  readonly rows: number | null;
  /** What a reader must know, and a CSV file has no place for; empty for a workbook, which says it on each page. */
  readonly contents: string;
  readonly bytes: number;
}

/** What the money of a workbook is, ISO 4217: that of the project. */
export function currencyOfContent({ reference }: ScenarioWorkbookContent): string {
  return settingsOf(reference.settings).currency;
}

/** What the tonnes of a workbook count: those of all that its scenarios run. */
export function massOfContent({ reference, scenarios }: ScenarioWorkbookContent): MassUnit {
  return massOf(
    reference,
    scenarios.flatMap(({ model }) => model.materials.map(({ materialId }) => materialId)),
  );
}
