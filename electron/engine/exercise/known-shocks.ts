import type { Game, GameMessage } from '@shared/model/exercise-game';
import type { WhatIfModel } from '@shared/model/what-if';

/** Whether a run counts a message on a day: it is known, and nobody has said yet that it is not so. */
export function isCounted({ knownFrom, isTrue, refutedFrom }: GameMessage, day: number): boolean {
  return knownFrom <= day && (isTrue || refutedFrom === null || day < refutedFrom);
}

/** The model as it is known on a day of the exercise. */
export function knownOn(game: Game, day: number): WhatIfModel {
  return withMessages(
    game,
    game.messages.filter((message) => isCounted(message, day)),
  );
}

/** The model as everything was. */
export function asItWas(game: Game): WhatIfModel {
  return withMessages(
    game,
    game.messages.filter(({ isTrue }) => isTrue),
  );
}

function withMessages({ model }: Game, messages: readonly GameMessage[]): WhatIfModel {
  return { ...model, shocks: [...model.shocks, ...messages.flatMap(({ shocks }) => shocks)] };
}
