import type { Translate } from '@shared/base/message';
import type { SafeState } from '@shared/model/project-info';

/** Whether what was confirmed is safe, in words. */
export function safeStateWords(t: Translate, state: SafeState): string {
  switch (state.kind) {
    case 'saved':
      return t('state.saved');
    case 'safe':
      return t('state.safe');
    case 'read_only':
      return t('state.readOnly', { why: whyReadOnly(t, state) });
  }
}

export function whyReadOnly(t: Translate, state: Extract<SafeState, { kind: 'read_only' }>): string {
  return t(`state.readOnly.${state.reason}`, { detail: state.detail });
}
