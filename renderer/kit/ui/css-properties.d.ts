import 'react';

declare module 'react' {
  /** Properties of our own, which the style sheets read: `--brief-zoom`. */
  interface CSSProperties {
    [own: `--${string}`]: string | number;
  }
}
