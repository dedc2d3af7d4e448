import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';

/** Text of an example as an id. */
export const country = (text: string) => text as CountryId;
export const material = (text: string) => text as MaterialId;
export const supplier = (text: string) => text as SupplierId;
