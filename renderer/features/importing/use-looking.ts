import { useEffect, useState } from 'react';
import { useBusy } from '../../kit/state/job';
import { looking } from './import-state';

/** Shorter than this it is not worth a word. */
const NOTICEABLE_MS = 500;

/** Whether a file is being looked into, and for noticeably long. */
export function useLooking(): boolean {
  const isLooking = useBusy(looking);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLooking) return;
    const timer = setTimeout(() => setSlow(true), NOTICEABLE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isLooking]);
  return isLooking && isSlow;
}
