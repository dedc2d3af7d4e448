import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons';

interface TagProps {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'error' | 'changed' | 'accent' | 'secret' | 'line';
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** A state in a word or two; the colour only repeats what the word says. */
export function Tag({ tone = 'plain', icon, children, testId }: TagProps) {
  return (
    <span className={`ld-tag is-${tone}`} data-testid={testId}>
      {icon !== undefined && <Icon name={icon} size={11} weight={2.2} />}
      {children}
    </span>
  );
}
