import type { CountryId } from '@shared/model/country';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** Which two series are laid beside each other; outlives a visit to another page. */
interface SidesAsked {
  readonly a: string;
  readonly b: string;
  readonly country: { readonly id: CountryId | null } | null;
}

const NONE: SidesAsked = { a: '', b: '', country: null };

export const sidesAsked = createStore<SidesAsked>(NONE);

onOtherProject(() => sidesAsked.set(NONE));
