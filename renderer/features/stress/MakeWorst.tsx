import type { StressView } from '@shared/features/stress/contract';
import { awayMessage } from '@shared/features/stress/worst-report';
import { freeName } from '@shared/model/free-name';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { NodeAway, WorstShock } from '@shared/model/worst-shock';
import { namedNode } from '@shared/report/names';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { goToMade } from '../../shell/go-to-made';

interface MakeWorstProps {
  readonly view: StressView;
  readonly shock: WorstShock;
}

/** Makes a scenario of a shock that was found, beside the one that was asked about, and goes there. */
export function MakeWorst({ view, shock }: MakeWorstProps) {
  const words = useWords();
  const formatter = useFormatter();
  const { t, f } = words;
  const readOnly = useReadOnly();
  const { nodeDays, away } = shock;
  const what = awayMessage(away);
  if (what === null) return null;
  const make = (): Promise<void> =>
    notifyRefusals(async () => {
      const scenarios = await ask('scenarios.list', null);
      const days = f.whole(nodeDays);
      const { scenarioId, scenarioName: name, onPlan, window } = view;
      const made = await ask('scenarios.save', {
        scenarioId: null,
        name: freeName(t('stress.worst.name', { days }), scenarios),
        parentId: onPlan ? null : scenarioId,
        overridesOf: onPlan ? scenarioId : null,
        note: t('stress.worst.note', { days, name, what: formatted(what, formatter) }),
        window,
        shocks: away.map((one) => shockOf(one, formatter.nameOf(namedNode(one.node)), view)),
      });
      goToMade(made, words);
    });
  return (
    <Button
      small
      kind="quiet"
      disabled={readOnly}
      onClick={() => void make()}
      aria-label={t('stress.worst.makeOf', { days: f.whole(nodeDays) })}
      data-testid={`make-worst-${nodeDays}`}
    >
      {t('stress.worst.make')}
    </Button>
  );
}

/** A country that lets nothing out to anyone, or a plant that makes nothing. */
function shockOf({ node, from, to }: NodeAway, label: string, { window }: StressView): Shock {
  const given = { id: crypto.randomUUID(), label, start: from, end: to };
  return node.kind === 'country'
    ? newOfKind('ban', { ...given, imposedBy: node.countryId })
    : newOfKind('outage', {
        ...given,
        imposedBy: window.economyId,
        supplierId: node.supplierId,
        remainingPercent: 0,
      });
}
