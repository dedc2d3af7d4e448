import { useState } from 'react';

/** The newest of the values that hold, while one that does not is put up with; the first one where none has held yet. */
export function useHeld<Value>(value: Value, holds: boolean): Value {
  const [held, setHeld] = useState<{ readonly value: Value }>({ value });
  if (holds && held.value !== value) setHeld({ value });
  return holds ? value : held.value;
}
