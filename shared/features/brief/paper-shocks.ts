import { addDays, daysBetween } from '../../base/calendar';
import type { Translate } from '../../base/message';
import type { BriefFacts } from './facts';
import type { Cast } from './paper-figures';
import { filled, joined, type Line, words } from './pieces';

/** So many shocks are named. */
const NAMED_SHOCKS = 3;
/** And so many materials of one that nobody has named. */
const NAMED_MATERIALS = 5;

/** The shocks of a run by name; dated with first and last day, length and recovery where that is asked for. */
export function shocksSaid(
  { shocks }: BriefFacts,
  cast: Cast,
  t: Translate,
  { dated = false }: { readonly dated?: boolean } = {},
): Line {
  const named = shocks.slice(0, NAMED_SHOCKS).map((shock): Line => {
    const label = calledShock(shock, cast, t);
    return dated ? datedShock(shock, label, cast, t) : label;
  });
  const more = shocks.length - named.length;
  const others =
    more === 0
      ? []
      : [filled(t, 'brief.gist.moreShocks', { count: cast.whole('shock', 'others', 'count', more) })];
  return joined([...named, ...others], t('brief.join'));
}

function datedShock(
  { id, start, end, recoveryDays }: BriefFacts['shocks'][number],
  label: Line,
  cast: Cast,
  t: Translate,
): Line {
  const parts = {
    label,
    start: cast.date('shock', id, 'start', start),
    last: cast.date('shock', id, 'last', addDays(end, -1)),
    days: cast.whole('shock', id, 'days', daysBetween(start, end)),
  };
  if (recoveryDays === 0) return filled(t, 'brief.gist.shock', parts);
  const recovery = cast.whole('shock', id, 'recovery', recoveryDays);
  return filled(t, 'brief.gist.shockRecovers', { ...parts, recovery });
}

/** By its name, else by what it is: "Export ban by China, heavy rare earths". */
function calledShock(
  { id, label, kind, by, group, of }: BriefFacts['shocks'][number],
  cast: Cast,
  t: Translate,
): Line {
  if (label.nameEn !== '') return cast.text(null, 'shock', id, 'label', label);
  const parts = { kind: [words(t(`shock.${kind}`))], country: cast.named('country', by) };
  if (group === null && of.length === 0) return filled(t, 'brief.gist.unnamed', parts);
  const shown = of.slice(0, NAMED_MATERIALS).map((material) => cast.named('material', material));
  const more = of.length - shown.length;
  const others =
    more === 0
      ? []
      : [filled(t, 'brief.gist.moreShocks', { count: cast.whole('shock', id, 'materials', more) })];
  const materials =
    group === null
      ? joined([...shown, ...others], t('brief.join'))
      : cast.text(null, 'group', group, 'name', t(`group.${group}`));
  return filled(t, 'brief.gist.unnamedOf', { ...parts, materials });
}
