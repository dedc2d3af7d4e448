import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { audit } from './audit';

/** A project as it stood on a day. */
export function handlers({ session }: AppContext): HandlersOf<'audit'> {
  return {
    'audit.load': ({ on, language }) => {
      const own = session.over(session.project);
      own.language = language;
      return audit(own, on);
    },
  };
}
