import { nameIn } from '@shared/model/catalogue';
import { putHeader } from './header';
import type { MaterialPart, PartContent, ScenarioPart, ScenarioSheet } from './scenario-part';
import type { Sheet } from './sheet';
import type { SheetKey, TitledKey } from './sheet-keys';
import type { Tab } from './workbook-builder';

/** A sheet that a workbook has once, in front of those of the scenarios or behind them. */
export interface WorkbookSheet {
  readonly of: 'workbook';
  readonly key: SheetKey;
  readonly tab: Tab;
  readonly asValues: boolean;
  /** Whether there is something to say. */
  when(scenarios: number): boolean;
  /** @param first of the scenarios: what they have in common is read off it */
  write(sheet: Sheet, first: ScenarioPart, parts: readonly ScenarioPart[]): void;
}

export type AnySheet = WorkbookSheet | ScenarioSheet;

/** Of what is written and has no formula, `asValues` says so. */
interface Declared {
  readonly tab: Tab;
  readonly asValues?: true;
}

/** A sheet of its own for each scenario. Title and hint stand on it already; `write` returns what others refer to. */
export function scenarioSheet<Refs>(
  declared: Declared & {
    readonly key: TitledKey;
    when?(part: PartContent): boolean;
    write(sheet: Sheet, part: ScenarioPart): Refs;
  },
): ScenarioSheet<Refs> {
  const { key, tab, asValues = false, when = () => true } = declared;
  return {
    of: 'scenario',
    key,
    tab,
    asValues,
    tabs: (part) => (when(part) ? [part.builder.t(`workbook.sheet.${key}`)] : []),
    write: ([sheet], part) => {
      if (sheet === undefined) throw new Error(`the scenario has no sheet ${key}`);
      putScenarioHeader(sheet, part, key);
      return declared.write(sheet, part);
    },
  };
}

/** A sheet for each material of each scenario. */
export function materialSheet<Refs>(
  declared: Declared & {
    readonly key: TitledKey;
    write(sheet: Sheet, part: ScenarioPart, item: MaterialPart): Refs;
  },
): ScenarioSheet<readonly Refs[]> {
  const { key, tab, asValues = false } = declared;
  return {
    of: 'scenario',
    key,
    tab,
    asValues,
    tabs: ({ materials, builder }) =>
      materials.map(({ model }) => builder.t(`workbook.sheet.${key}`, { material: model.materialId })),
    write: (sheets, part) =>
      part.materials.flatMap((item, index) => {
        const sheet = sheets[index];
        if (sheet === undefined) return [];
        putScenarioHeader(sheet, part, key, item.name);
        return [declared.write(sheet, part, item)];
      }),
  };
}

export function workbookSheet(
  declared: Declared & Pick<WorkbookSheet, 'key' | 'write'> & Partial<Pick<WorkbookSheet, 'when'>>,
): WorkbookSheet {
  return { of: 'workbook', asValues: false, when: () => true, ...declared };
}

/** The title of a sheet and, under it, what a reader of a loose page must know. */
function putScenarioHeader(sheet: Sheet, part: ScenarioPart, key: TitledKey, material = ''): void {
  const { t, f } = part.builder;
  const { appVersion: version, dataDate } = part.content.meta;
  const date = f.tableDate(dataDate);
  const scenario = nameIn(part.builder.language, part.scenario.resolved.scenario);
  putHeader(sheet, {
    title: t(`workbook.${key}.title`, { material }),
    notice: t('workbook.notice', { scenario, date, version }),
    leftOut: part.scenario.stocksLeftOut.length > 0,
    hint: t(`workbook.${key}.hint`),
    scenario: part.scenario.resolved.scenario.id,
  });
}
