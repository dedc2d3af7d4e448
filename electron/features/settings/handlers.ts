import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';

/** What the program keeps outside of any project. */
export function handlers({ remembered, remember, places }: AppContext): HandlersOf<'settings'> {
  return {
    'settings.read': async () => ({
      folders: [...new Set(Object.values(remembered().folders))].sort(),
      dataFolder: places.userData,
    }),
    'settings.forgetFolders': async () => {
      await remember((before) => ({ ...before, folders: {} }));
      return null;
    },
  };
}
