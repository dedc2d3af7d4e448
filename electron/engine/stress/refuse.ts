import { Refusal } from '@shared/base/refusal';
import { type InputRef, inputKey } from '@shared/model/sensitivity';

/** @throws Refusal `refusal.stress.unknownInput` */
export function refuseInput(ref: InputRef): never {
  const input = inputKey(ref);
  throw new Refusal('refusal.stress.unknownInput', { input }, { field: input });
}
