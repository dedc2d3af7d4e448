import { addDays, yearOf } from '@shared/base/calendar';
import type { MaterialModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import type { ScenarioContent, ScenarioWorkbookContent } from './content';
import type { ReferenceNames } from './reference-names';
import type { Sheet } from './sheet';
import type { SheetKey } from './sheet-keys';
import type { Tab, WorkbookBuilder } from './workbook-builder';

/** One material of one scenario: what goes in and what came out. */
export interface MaterialPart {
  readonly model: MaterialModel;
  readonly result: MaterialResult;
  /** Dysprosium (Dy). */
  readonly name: string;
  /** Its place among the materials of the scenario. */
  readonly index: number;
}

/** What is known of one scenario before its sheets are. */
export interface PartContent {
  readonly builder: WorkbookBuilder;
  readonly content: ScenarioWorkbookContent;
  readonly scenario: ScenarioContent;
  readonly names: ReferenceNames;
  /** "2 " in front of the sheet names when there are several scenarios, else empty. */
  readonly sheetPrefix: string;
  /** The same for cell names. */
  readonly nameParts: readonly string[];
  /** Calendar years of the window and of the history behind it. */
  readonly years: readonly number[];
  /** Those with days of their own, whose figures are formulas. */
  readonly materials: readonly MaterialPart[];
  /** Those that stand by month as values. */
  readonly coarse: readonly MaterialPart[];
}

/** What every sheet of one scenario is written from. */
export interface ScenarioPart extends PartContent {
  /** The sheets of the scenario, in the order of their tabs. */
  readonly sheets: readonly Sheet[];
  /** What other sheets may refer to on this one: it is written at that moment, where it was not yet. */
  refs<Refs>(of: ScenarioSheet<Refs>): Refs;
  /** The sheet of a key, written or not. */
  sheetOf(key: SheetKey): Sheet;
}

/** A sheet that each scenario has. */
export interface ScenarioSheet<Refs = unknown> {
  readonly of: 'scenario';
  readonly key: SheetKey;
  readonly tab: Tab;
  readonly asValues: boolean;
  /** What its tabs are called: one mostly, none where there is nothing to say, or one a material. */
  tabs(part: PartContent): readonly string[];
  /** @returns what other sheets refer to */
  write(tabs: readonly Sheet[], part: ScenarioPart): Refs;
}

/** @throws Error when the result does not belong to the model */
export function partContent(
  builder: WorkbookBuilder,
  content: ScenarioWorkbookContent,
  names: ReferenceNames,
  index: number,
): PartContent {
  const scenario = content.scenarios[index];
  if (scenario === undefined) throw new Error(`no scenario ${index}`);
  const { model, result } = scenario;
  const chosen =
    content.materials.length === 0 ? model.materials.map(({ materialId }) => materialId) : content.materials;
  const byMonth = new Set(content.byMonth);
  const found = chosen.flatMap((materialId): Omit<MaterialPart, 'index'>[] => {
    const of = model.materials.find((item) => item.materialId === materialId);
    const came = result.materials.find((item) => item.materialId === materialId);
    // One scenario may not run what another one does.
    if (of === undefined) return [];
    if (came === undefined) throw new Error(`the result has no ${materialId}: it is of another model`);
    return [{ model: of, result: came, name: names.material(materialId) }];
  });
  const numbered = (items: typeof found) => items.map((item, index) => ({ ...item, index }));
  const materials = numbered(found.filter(({ model }) => !byMonth.has(model.materialId)));
  const history = Math.max(0, ...materials.map((item) => item.result.historyDays));
  const first = yearOf(addDays(model.start, -history));
  const last = yearOf(addDays(model.start, model.days - 1));
  const several = content.scenarios.length > 1;
  return {
    builder,
    content,
    scenario,
    names,
    sheetPrefix: several ? `${index + 1} ` : '',
    nameParts: several ? [`S${index + 1}`] : [],
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    materials,
    coarse: numbered(found.filter(({ model }) => byMonth.has(model.materialId))),
  };
}

/** Adds the tabs of a scenario, in the order of the sheets; each sheet is written when it is first asked for. */
export function scenarioPart(content: PartContent, sheets: readonly ScenarioSheet[]): ScenarioPart {
  const { builder, sheetPrefix, nameParts } = content;
  const written = new Map<ScenarioSheet, unknown>();
  const tabs = new Map(
    sheets.map((sheet) => {
      const look = { nameParts, asValues: sheet.asValues };
      const labels = sheet.tabs(content).map((label) => `${sheetPrefix}${label}`);
      return [sheet.key, labels.map((label) => builder.addSheet(label, sheet.tab, look))] as const;
    }),
  );
  const part: ScenarioPart = {
    ...content,
    sheets: [...tabs.values()].flat(),
    refs: <Refs>(of: ScenarioSheet<Refs>) => {
      if (!written.has(of)) written.set(of, of.write(tabs.get(of.key) ?? [], part));
      return written.get(of) as Refs; // what its own write gave
    },
    sheetOf: (key) => {
      const [sheet] = tabs.get(key) ?? [];
      if (sheet === undefined) throw new Error(`the scenario has no sheet ${key}`);
      return sheet;
    },
  };
  return part;
}

/** What a list by material has for one of them. */
export function ofMaterial<Each>(list: readonly Each[], { index }: MaterialPart): Each {
  const found = list[index];
  if (found === undefined) throw new Error('every material has its cells');
  return found;
}

/** Demand of a material in a year before substitution. @param tier of this tier only */
export function demandIn({ model }: MaterialPart, year: number, tier: number | null = null): number {
  return model.uses
    .filter((use) => tier === null || use.tier === tier)
    .reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
}
