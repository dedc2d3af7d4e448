import type { MessageKey } from '@shared/base/message';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../kit/state/language';

interface SentenceProps {
  readonly message: MessageKey;
  /** By the name of the placeholder that each takes the place of. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message with controls in it, in the order that its language wants. */
export function Sentence({ message, parts }: SentenceProps) {
  const { t } = useWords();
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `{${name}}`]));
  return t(message, marks)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is what the piece is.
      <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
    ));
}
