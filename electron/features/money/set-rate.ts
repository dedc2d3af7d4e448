import { randomUUID } from 'node:crypto';
import { translator } from '@shared/catalogue/translate';
import { RATES, type Rate } from '@shared/model/rates';
import type { Assumption } from '@shared/model/tables/assumption';
import type { Session } from '../../plan/session';

/** Says a rate of the project, in the assumption that says it or in a new one: one change, one undo. */
export function setRate(session: Session, rate: Rate, value: number): Promise<void> {
  return session.write(async () => {
    const { assumptions } = await session.project.evidence();
    const before = assumptions.find((row) => row.rate === rate);
    if (before?.value === value) return;
    const row: Assumption = before === undefined ? newAssumption(session, rate, value) : { ...before, value };
    const label = session.say('change.money.rate', { rate: session.say(`money.guess.${rate}`), value });
    await session.apply(label, [{ table: 'assumption', op: 'put', row }]);
  });
}

function newAssumption({ who }: Session, rate: Rate, value: number): Assumption {
  return {
    id: randomUUID(),
    code: `R-${RATES.indexOf(rate) + 1}`,
    textEn: translator('en')(`money.guess.${rate}`),
    textJa: translator('ja')(`money.guess.${rate}`),
    owner: who,
    mark: 'guessed',
    low: null,
    high: null,
    unit: null,
    reviewDate: null,
    dissent: null,
    dissentJa: null,
    illustrative: false,
    sourceId: null,
    value,
    rate,
    open: true, // the program's own words
  };
}
