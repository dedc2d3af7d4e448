import type { Translate } from '@shared/base/message';
import { declaredValue } from '@shared/features/data/declared-value';
import type { DiffRow, ImportDiff } from '@shared/features/importing/diff';
import { namesOf } from '@shared/model/catalogue';
import { rowTable } from '@shared/model/own-fields';
import type { Reference } from '@shared/model/plan';
import { formats } from '@shared/words/formats';
import { massUnitOf, unitWords } from '@shared/words/mass-words';
import type { CommandContext } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';

/** Lines of changes that a terminal shows; all of them are in --json. */
const MOST_LINES = 40;

/** What changes in rows that are there already, a line each: the fields of a row of a table, or the figure, old and new. */
export function changedText(
  context: CommandContext,
  { rows, counts }: ImportDiff,
  reference: Reference,
): string[] {
  const say = wordsOf(context.output);
  const lines = rows.filter(({ kind }) => kind === 'changed').map((row) => lineOf(row, context, reference));
  const shown = lines.slice(0, MOST_LINES);
  const left = counts.changed - shown.length;
  return left > 0
    ? [...shown, say('cli.import.moreChanged', { count: formats(context.output.language).whole(left) })]
    : shown;
}

function lineOf(row: DiffRow, context: CommandContext, reference: Reference): string {
  const say = wordsOf(context.output);
  const { language } = context.output;
  const f = formats(language);
  const { declared, set, figure, supplierId, supplierName, before, after } = row;
  const moved = (what: string, from: string, to: string): string =>
    say('cli.import.changed', { what, before: from === '' ? f.missing : from, after: to });
  if (declared === undefined) {
    const { materialId = '', year = null } = set ?? figure ?? {};
    const names = namesOf(reference, language);
    const unnamed = supplierName === '' ? names.country(row.countryId ?? '') : supplierName;
    const who = supplierId === null ? unnamed : names.supplier(supplierId);
    const parts = [who, names.material(materialId), year === null ? '' : f.year(year)];
    const what = f.items(parts.filter((part) => part !== ''));
    const value = (one: DiffRow['before']) => {
      if (one === null) return '';
      const figure = Number(one.value.toPrecision(10));
      return one.as === 'percent' ? f.percentExact(figure) : `${f.exact(figure)}${unitOf(one.as, say)}`;
    };
    return `≠ ${moved(what, value(before), value(after))}`;
  }
  const { fields } = rowTable(declared.target);
  const changes = declared.fields.flatMap(({ name, before: old, after: now }) => {
    const field = fields[name];
    if (field === undefined || old === undefined) return [];
    const { material } = declared.of;
    const mass = massUnitOf(material === null ? [] : [material]);
    const unit = field.unit === null ? '' : ` ${unitWords(field.unit, language, mass)}`;
    const words = (value: unknown) => {
      const text = declaredValue(declared.target, name, value, {}, { t: say, f });
      return text === '' ? '' : `${text}${unit}`;
    };
    return [moved(field.words[language], words(old), words(now))];
  });
  return `≠ ${say('report.pair', { name: declared.name, value: changes.join(say('change.import.join')) })}`;
}

/** What a figure of a price or a value is in, behind it; tonnes by their symbol. */
function unitOf(as: Exclude<NonNullable<DiffRow['before']>['as'], 'percent'>, say: Translate): string {
  return as === 'tonnes' ? ' t' : say('report.behind', { unit: say(`choice.unit.${as}`) });
}
