import type { Translate } from '@shared/base/message';
import { choiceWord } from '@shared/features/data/choice-words';
import { liftedWords } from '@shared/features/stocks/rule-term-words';
import { type NamedUses, namesAny } from '@shared/model/named-uses';
import { isLifted, triggerOfNumber } from '@shared/model/release-override';
import { kindOf } from '@shared/model/shock';
import { measureOf, SHOCK_FIELDS, type ShockField, shockFigures } from '@shared/model/shock-figures';
import type { OverrideField } from '@shared/model/tables/override';
import type { InputRule } from '@shared/model/workbook-origin';
import type { Held } from '../cell-content';
import type { CellWriter } from '../cell-writer';
import { again, type Cell, fixed, hint, input, line, named, text, texts, value } from '../cells';
import { shockOrigin } from '../input-origin';
import { type ReferenceNames, shockName } from '../reference-names';
import type { ScenarioPart } from '../scenario-part';
import type { ValueBlock } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { overridden } from './overridden';

/** Addresses of the fields of one shock; percent where the field is a part. Of a field that its kind lacks: empty. */
export type ShockRefs = Readonly<Record<ShockField, string>>;

/** The shocks of the scenario, each field an input. @returns their addresses */
export function writeShocks(writer: CellWriter, part: ScenarioPart): ReadonlyMap<string, ShockRefs> {
  const { builder, names, scenario } = part;
  const { t } = builder;
  writer.section(t('workbook.shocks.title'));
  writer.line(hint(t('workbook.shocks.hint')));
  writer.heads((['shock', 'field', 'value'] as const).map((key) => ({ head: t(`workbook.shocks.${key}`) })));
  if (scenario.model.shocks.length === 0) writer.line(text(t('workbook.shocks.none')));
  return new Map(
    scenario.model.shocks.map((shock, index) => {
      const name = shockName(shock, builder);
      const put = <Value extends Held>(key: 'kind' | ShockText | ShockField, cell: Cell<Value>) => {
        // Whole beside its first line; beside the others it only tells them from those of another shock.
        writer.cells((key === 'kind' ? text : again)(name), text(t(`workbook.shocks.${key}`)));
        const { formula } = writer.put(cell);
        writer.next();
        return formula;
      };
      // Longer than their column: they run on over the empty cells beside it.
      put('kind', line(t(`workbook.shock.${shock.kind}`), FORMAT.text));
      put('imposedBy', line(names.country(shock.imposedBy), FORMAT.text));
      put(
        'materials',
        line(
          names.list(shock.materials, (id) => id),
          FORMAT.text,
        ),
      );
      put('destinations', line(names.list(shock.destinations, names.country), FORMAT.text));
      const asked = kindOf(shock).asking?.of(shock);
      if (asked !== undefined) {
        const { firms, exempt, endUses } = asked;
        if (namesAny(endUses)) put('endUses', line(usesInWords(endUses, names, t), FORMAT.text));
        if (firms.length > 0) put('firms', line(names.list(firms, names.supplier), FORMAT.text));
        if (exempt.length > 0) put('exempt', line(names.list(exempt, names.supplier), FORMAT.text));
      }
      // The keys of the figures are fields.
      const figures = Object.entries(shockFigures(shock)) as [ShockField, number | null][];
      const found = new Map(
        figures.map(([field, value]) => {
          const { rule, format } = LOOKS[measureOf(field)];
          const shown = format ?? massFormat(value ?? 0);
          const cell: Cell =
            rule === null ? fixed(value, shown) : input(value, rule, shown, shockOrigin(part, shock, field));
          return [field, put(field, named(cell, `shock${index + 1}`, field))];
        }),
      );
      const all = SHOCK_FIELDS.map((field) => [field, found.get(field) ?? ''] as const);
      return [shock.id, Object.fromEntries(all) as ShockRefs]; // every field is in the list just made
    }),
  );
}

type ShockText = 'imposedBy' | 'materials' | 'destinations' | 'endUses' | 'firms' | 'exempt';

function usesInWords({ uses, tiers }: NamedUses, names: ReferenceNames, t: Translate): string {
  const ranks = tiers.map((tier) => t('workbook.shocks.rank', { tier }));
  return names.list([...ranks, ...uses.map(names.use)], (name) => name);
}

/** What may be typed into a cell, null for what cannot be changed, and how it is shown, null for masses: by their size. */
interface Look {
  readonly rule: InputRule | null;
  readonly format: string | null;
}

const LOOKS: Readonly<Record<ReturnType<typeof measureOf>, Look>> = {
  start: { rule: 'date', format: FORMAT.date },
  date: { rule: 'dateOrNone', format: FORMAT.date },
  days: { rule: 'wholeDays', format: FORMAT.whole },
  percent: { rule: 'percent', format: FORMAT.percent },
  rate: { rule: 'mass', format: FORMAT.percent },
  notPositive: { rule: 'notPositive', format: FORMAT.general },
  mass: { rule: 'mass', format: null },
  choice: { rule: null, format: FORMAT.whole },
  supplier: { rule: null, format: FORMAT.text },
  firms: { rule: null, format: FORMAT.text },
  uses: { rule: null, format: FORMAT.text },
};

/**
 * What the scenario changes in the plan, said once: the figures above already contain it.
 * @returns the cells of the values; null when nothing is changed
 */
export function writeOverrides(writer: CellWriter, part: ScenarioPart): ValueBlock | null {
  const { t } = part.builder;
  const rows = [...part.scenario.resolved.overrides.values()].flatMap((byKey) => [...byKey.values()]);
  writer.section(t('workbook.overrides.title'));
  if (rows.length === 0) {
    writer.line(text(t('workbook.overrides.none')));
    return null;
  }
  writer.heads((['field', 'key', 'value'] as const).map((key) => ({ head: t(`workbook.overrides.${key}`) })));
  const first = writer.row;
  for (const { field, key, value: changed, reason } of rows) {
    writer.line(
      text(t(`workbook.override.${field}`)),
      text(overridden({ field, key }, part)),
      overrideCell(field, changed, t),
    );
    // Under its key, where there is space for it on paper.
    if (reason !== null && reason !== '') writer.line(...texts(t('workbook.overrides.reason'), reason));
  }
  return writer.sheet.block(first, VALUE_COLUMN, writer.row - 1, VALUE_COLUMN);
}

/** A value that is changed; a trigger and a limit that is lifted as words, a day as a date. */
function overrideCell(field: OverrideField, changed: number, t: Translate): Cell {
  if (isLifted(field, changed)) return text(liftedWords(field, t));
  if (field === 'releaseRule.trigger') {
    const trigger = triggerOfNumber(changed);
    return text(trigger === null ? t('scenarios.release.open') : choiceWord('trigger', trigger, t));
  }
  return field === 'releaseRule.date' ? value(changed, FORMAT.date) : value(changed);
}

const VALUE_COLUMN = 3;
