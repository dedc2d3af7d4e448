import { blueprint, makeBlueprint } from '../../services/blueprint/blueprint';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Japan's path laid on another economy. */
export function blueprintHandlers({
  session,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `blueprint.${string}`>> {
  return {
    'blueprint.preview': (input) => blueprint(session, input),
    'blueprint.make': async (input) => {
      const made = await makeBlueprint(session, input);
      push({ kind: 'project.changed', revision: session.revision });
      return made;
    },
  };
}
