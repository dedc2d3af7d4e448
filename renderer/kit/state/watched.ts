import type { CountryId } from '@shared/model/country';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { useWords } from './language';
import { useReference } from './reference';
import { session } from './session';
import { useStore } from './store';

/** The countries that the open project watches, and what they are called together. */
export interface Watched {
  readonly ids: readonly CountryId[];
  /** "China and Russia"; 「中国、ロシア」. */
  readonly country: string;
}

export function useWatched(): Watched {
  const { f } = useWords();
  const ids = useStore(session, ({ project }) => project?.settings.watched ?? SAID_BEFORE.watched);
  const known = useReference();
  return { ids, country: f.list(ids.map((id) => known?.countryName(id) ?? id)) };
}
