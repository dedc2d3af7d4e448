import type { Translate } from '@shared/base/message';
import { choiceWord } from '@shared/features/data/choice-words';
import { NEVER_RELEASED, type ReleaseModel, type StockTierModel } from '@shared/model/what-if';
import type { Formats } from '@shared/words/formats';
import type { CellWriter } from '../cell-writer';
import { type Cell, text, value } from '../cells';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT, massFormat } from '../styles';

/** What is long stands in the wide column. */
const KEYS = ['material', 'decided', 'tier', 'way', 'delivery', 'most', 'served', 'own'] as const;

/**
 * When, how and to whom tiers of the stocks are released, and whose they are, as values: what they give is worked out by the
 * program alone. Nothing where every tier is open to everybody.
 */
export function writeReleaseRules(writer: CellWriter, part: ScenarioPart): void {
  const { t } = part.builder;
  const ruled = part.materials.flatMap(({ name, model }) =>
    (model.stocks ?? [])
      .filter(({ members, release }) => members !== undefined || release !== undefined)
      .map((tier) => ({ name, tier })),
  );
  if (ruled.length === 0) return;
  writer.next();
  writer.section(t('workbook.release.section'));
  writer.heads(
    KEYS.map((key) => ({
      head: t(`workbook.release.${key}`),
      ...(key === 'most' ? { unit: t('workbook.unit.mass') } : {}),
      ...(key === 'delivery' ? { unit: t('workbook.unit.days') } : {}),
    })),
  );
  for (const { name, tier } of ruled) writer.line(text(name), ...cellsOf(tier, part));
}

function cellsOf({ tier, members, release }: StockTierModel, part: ScenarioPart): Cell[] {
  const { t, f } = part.builder;
  const listed = (words: readonly string[]) =>
    text(words.length === 0 ? t('workbook.release.everybody') : words.join(t('workbook.listSeparator')));
  const uses = (ids: readonly string[] = []) => ids.map((id) => part.names.use(id));
  const name = text(t(`scenarios.tierName.${tier}`));
  const own = listed(uses(members));
  if (release === undefined) return [text(''), name, text(''), text(''), text(''), text(''), own];
  const { regime = 'emergency', trigger, deliveryDays, tonnes, recipients } = release;
  const ranks = (recipients?.tiers ?? []).map((rank) => t('workbook.release.rank', { rank }));
  return [
    text(triggerWords(trigger, t, f)),
    name,
    text(choiceWord('regime', regime, t)),
    value(deliveryDays, FORMAT.general),
    tonnes === undefined ? text(t('workbook.release.all')) : value(tonnes, massFormat(tonnes)),
    listed([...ranks, ...uses(recipients?.uses)]),
    own,
  ];
}

function triggerWords(trigger: ReleaseModel['trigger'], t: Translate, f: Formats): string {
  const word = choiceWord('trigger', trigger.kind, t);
  const withMore = (more: string) => `${word}${t('release.of')}${more}`;
  switch (trigger.kind) {
    case 'date':
      return trigger.date === NEVER_RELEASED ? t('workbook.release.never') : withMore(f.date(trigger.date));
    case 'shortage':
      return word;
    case 'cover':
      return withMore(t('release.days', { days: f.exact(trigger.days) }));
    case 'price':
      return withMore(t('scenarios.release.usdPerKg', { value: f.exact(trigger.usdPerKg) }));
  }
}
