import type { Field, FieldKind } from './field';

/** The same field, which never leaves the house: a place in a file of ours. */
export function secret<F extends Field>(field: F): F {
  return { ...field, says: 'secret' };
}

/** The same field, of which so much leaves. */
export function openedAs<Value, Kind extends FieldKind, Optional extends boolean>(
  field: Field<Value, Kind, Optional, null>,
  opened: (value: Value) => Value,
): Field<Value, Kind, Optional, null> {
  return { ...field, opened };
}
