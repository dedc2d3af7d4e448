import { Refusal } from '@shared/base/refusal';
import type { ExercisePlan } from '@shared/features/exercise/view';
import { byId } from '@shared/model/catalogue';
import type { ExerciseScript } from '@shared/model/exercise';
import type { Game, GameMessage } from '@shared/model/exercise-game';
import type { WhatIfModel } from '@shared/model/what-if';
import { checkShock, checkWindow } from '../../plan/check-scenario';
import { scenarioByName } from '../../plan/list-scenarios';
import { buildModel } from '../../plan/model/build-model';
import { moneyTerms } from '../../plan/money-terms';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';
import { editedLevers } from '../solve/default-levers';
import { bookPrices, type LeverPrices } from '../solve/lever-prices';
import { shortOffers } from '../solve/short-offers';

/** A script laid over the project that is open, as plain data for the engine, and what is said of it. */
interface LaidScript extends ExercisePlan {
  readonly game: Game;
}

/**
 * Lays a script over the scenario that it begins from: its window, its injects as shocks, and the levers of the project with what the script says
 * otherwise of them. The project stays as it is.
 * @throws Refusal with the field of the script for an unknown scenario, country, material or lever, or where nothing can be run
 */
export async function exerciseGame(session: Session, script: ExerciseScript): Promise<LaidScript> {
  const { id } = await inField('scenario', () => scenarioByName(session, script.scenario));
  const { resolved, reference } = await readScenario(session, id);
  const window = { ...resolved.window, start: script.firstDay, days: script.days };
  checkWindow(window, reference);
  const messages = script.injects.flatMap(({ id, shocks, knownFrom, isTrue, refutedFrom }): GameMessage[] =>
    shocks.length === 0 ? [] : [{ id, shocks, knownFrom, isTrue, refutedFrom }],
  );
  for (const [at, { shocks }] of script.injects.entries())
    for (const [place, shock] of shocks.entries())
      await inField(`injects.${at}.shocks.${place}`, () => checkShock(shock, reference));
  // What lies behind a supplier is built where a shock may reach it: for all of them, known or not.
  const shocks = [...resolved.shocks, ...messages.flatMap((message) => message.shocks)];
  const built = buildModel({ ...resolved, window }, reference, script.materials, shocks);
  const model = { ...built.model, shocks: resolved.shocks };
  const terms = await moneyTerms(session);
  const { prices, remarks } = bookPrices(terms, model, 'china');
  const levers = await leversOf(script, model, prices);
  return {
    script,
    levers,
    remarks: [...built.remarks, ...remarks],
    game: {
      model,
      turns: script.turns.map(({ day }) => day),
      messages,
      levers: levers.flatMap((lever) => {
        const of = byId(script.levers, lever.id);
        return of === undefined ? [] : [{ lever, offered: of.offered, until: of.until }];
      }),
      budgetYen: script.budgetYen,
      years: terms.rates.years,
      discountPercent: terms.rates.discountPercent,
    },
  };
}

/** The levers that a script allows, in its order, with the figures of the project where it says none. */
async function leversOf(script: ExerciseScript, model: WhatIfModel, prices: LeverPrices) {
  const offers = model.materials.flatMap((material) => shortOffers(material, model, prices));
  for (const [at, { id }] of script.levers.entries()) {
    const field = `levers.${at}.id`;
    if (script.levers.findIndex((one) => one.id === id) !== at)
      throw new Refusal('refusal.solve.leverTwice', { lever: id }, { field });
    if (!offers.some(({ lever }) => lever.id === id)) {
      const levers = offers.map(({ lever }) => lever.id);
      throw new Refusal('refusal.exercise.notShort', { lever: id, levers }, { field });
    }
  }
  const { firstDay } = script;
  const edits = script.levers.map(({ offered: _offered, until: _until, ...edit }) => edit);
  const edited = editedLevers(offers, edits, firstDay, firstDay).map(({ lever }) => lever);
  return script.levers.flatMap(({ id }) => byId(edited, id) ?? []);
}

/** A refusal that names a field of its own is about that field within this one. */
async function inField<Result>(field: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { code, params, place } = thrown.notice;
    const inner = place?.field === undefined || place.field === field ? '' : `.${place.field}`;
    throw new Refusal(code, params, { ...place, field: `${field}${inner}` });
  }
}
