import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icons';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'normal' | 'primary' | 'quiet';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** It does nothing now, and keeps the focus: pressed, it is often what has just taken its own reason away. */
  readonly off?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
}

const KINDS = { normal: '', primary: ' is-primary', quiet: ' is-quiet' } as const;

/** A button with a word on it. */
export function Button({
  kind = 'normal',
  small = false,
  icon,
  off = false,
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`ld-button${KINDS[kind]}${small ? ' is-small' : ''}${off ? ' is-off' : ''} ${className}`}
      {...(off ? { 'aria-disabled': true } : {})}
      onClick={off ? undefined : onClick}
      {...rest}
    >
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> {
  readonly icon: IconName;
  /** Said aloud and shown as a tip: an icon alone has to be named. */
  readonly label: string;
  readonly size?: number;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon only. */
export function IconButton({ icon, label, size = 17, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`ld-button is-icon ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} size={size} weight={1.4} />
    </button>
  );
}
