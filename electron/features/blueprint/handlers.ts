import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { blueprint, makeBlueprint } from './blueprint';

/** Japan's path laid on another economy. */
export function handlers({ session, push }: AppContext): HandlersOf<'blueprint'> {
  return {
    'blueprint.preview': (input) => blueprint(session, input),
    'blueprint.make': async (input) => {
      const made = await makeBlueprint(session, input);
      push({ kind: 'project.changed', revision: session.revision });
      return made;
    },
  };
}
