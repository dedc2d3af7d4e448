import { inPercent } from '../../model/chance';
import type { SurePair, Turning } from '../../model/sure';
import { inputMessage } from '../../report/input-message';
import type { ReportMessage } from '../../report/report-message';
import { reportTable } from '../../report/table';
import { scenarioName } from './scenario-name';
import type { SureView } from './view';

/** Which of two scenarios loses less, how surely, and what turns it. */
export function pairsTable({ scenarios, shocks, result }: SureView) {
  return reportTable({
    key: 'sure-pairs',
    title: 'sure.pairs',
    columns: {
      pair: { title: 'sure.col.scenario', format: 'text' },
      measure: { title: 'sure.col.measure', format: 'text' },
      asEntered: { title: 'sure.col.asEntered', format: 'text', align: 'right' },
      difference: { title: 'sure.col.difference', format: 'text', align: 'right' },
      apart: { title: 'sure.col.apart', format: 'text' },
      better: { title: { key: 'report.inPercent', with: { head: 'sure.col.better' } }, format: 'estimate' },
      turns: { title: { key: 'report.inPercent', with: { head: 'sure.col.turns' } }, format: 'estimate' },
      turnedBy: { title: 'sure.col.turnedBy', format: 'text', missing: 'sure.noInput' },
      correlation: { title: 'sure.col.correlation', format: 'hundredths', missing: null },
      turning: { title: 'sure.col.turning', format: 'text', missing: 'sure.noTurning', under: 'turnedBy' },
    },
    rows: result.pairs.map((pair) => ({
      key: JSON.stringify([pair.one, pair.other, pair.measure]),
      cells: {
        pair: {
          key: 'sure.pair',
          with: { one: scenarioName(scenarios, pair.one), other: scenarioName(scenarios, pair.other) },
        },
        measure: `sure.measure.${pair.measure}`,
        asEntered: changeOf(pair, pair.asEntered),
        difference: changeOf(pair, pair.difference.value),
        apart: pair.apart ? 'sure.apart.yes' : 'sure.apart.no',
        better: inPercent(pair.better),
        turns: pair.turns === null ? null : inPercent(pair.turns),
        turnedBy: pair.turnedBy === null ? null : inputMessage(pair.turnedBy.ref, shocks),
        correlation: pair.turnedBy?.correlation ?? null,
        turning: pair.turning === null ? null : turningMessage(pair.turning, shocks),
      },
    })),
    notes: ['sure.pairsNote'],
  });
}

/** "Approved, licences: from 42 % on (as entered 60 %)" */
function turningMessage({ ref, unit, base, value }: Turning, shocks: SureView['shocks']): ReportMessage {
  const figure = (of: number) => ({ format: 'significant', value: Number(of.toPrecision(DIGITS)) }) as const;
  return {
    key: `sure.turning.${unit}`,
    with: { input: inputMessage(ref, shocks), value: figure(value), base: figure(base) },
  };
}

/** Of a value that was closed in by halving. */
const DIGITS = 3;

function changeOf({ measure }: SurePair, value: number) {
  return { format: measure === 'lostValue' ? 'moneyChange' : 'signed', value } as const;
}
