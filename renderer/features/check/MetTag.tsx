import type { ReactNode } from 'react';
import { Tag } from '../../kit/ui/Tag';

interface MetTagProps {
  readonly met: boolean;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** Whether a value, or all of them, came out as they must. */
export function MetTag({ met, ...tag }: MetTagProps) {
  return <Tag tone={met ? 'ok' : 'error'} icon={met ? 'check' : 'error'} {...tag} />;
}
