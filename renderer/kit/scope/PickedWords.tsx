import { Fragment } from 'react';
import { PICKERS, type PickerId, ScopePicker } from './ScopePicker';

/** Stands on either side of a word that is chosen; no text of a person or of the catalogue has it. */
const MARK = '\ue000';

interface PickedWordsProps {
  /** Says the sentence; a word that is chosen is asked for by its name. */
  readonly say: (word: (id: PickerId) => string) => string;
}

/** What a page is about, said in a sentence whose words are the pickers. */
export function PickedWords({ say }: PickedWordsProps) {
  const parts = say((id) => `${MARK}${id}${MARK}`).split(MARK);
  return parts.map((part, place) => {
    const id = place % 2 === 1 ? PICKERS.find((one) => one === part) : undefined;
    // The parts of a sentence stand where they stand.
    // biome-ignore lint/suspicious/noArrayIndexKey: no part ever moves.
    return <Fragment key={place}>{id === undefined ? part : <ScopePicker id={id} />}</Fragment>;
  });
}
