import type { Language } from '@shared/base/message';
import type { FilePurpose } from '@shared/features/files/contract';
import type { PushedEvent } from '@shared/ipc/message';

/** What the backend asks of the main thread, which alone has the window. */
export type MainRequest =
  | { readonly kind: 'event'; readonly event: PushedEvent }
  /** How large the window shows everything. */
  | { readonly kind: 'zoom'; readonly level: number }
  /** Pastes where the keys go, if a person has just asked for it. */
  | { readonly kind: 'paste' }
  /** What the window shows, printed on pages of its own; the bytes are told under this id. */
  | { readonly kind: 'print'; readonly id: number }
  /** The system's dialog; the path, or null, is told under this id. */
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly purpose: FilePurpose;
      readonly language: Language;
      readonly startPath: string;
    };
