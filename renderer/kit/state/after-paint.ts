import { startTransition, useLayoutEffect, useState } from 'react';

/**
 * The value once the frame is painted in which it was first drawn: for what may follow a moment later, so that nothing of it is drawn
 * before what is waited for. A deferred value may be.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState({ value });
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        startTransition(() => setPainted({ value }));
      };
      port2.postMessage(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return painted.value;
}
