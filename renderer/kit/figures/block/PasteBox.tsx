import { useState } from 'react';
import { Button } from '../../ui/Button';

interface PasteBoxProps {
  /** What can be put in, said while it is empty. */
  readonly placeholder: string;
  readonly apply: string;
  readonly onTake: (text: string) => void;
  readonly testId: string;
}

/** A box that takes a block as a spreadsheet copies it at once, and a line that is typed by Enter. */
export function PasteBox({ placeholder, apply, onTake, testId }: PasteBoxProps) {
  const [text, setText] = useState('');
  const take = (all: string): void => {
    setText('');
    if (all.trim() !== '') onTake(all);
  };
  return (
    <div className="ld-row ld-gap-6">
      <textarea
        className="ld-input ld-paste-box ld-grow"
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        data-testid={testId}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take(text);
        }}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }}
      />
      {text !== '' && (
        <Button small onClick={() => take(text)}>
          {apply}
        </Button>
      )}
    </div>
  );
}
