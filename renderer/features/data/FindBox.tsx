import { useEffect, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { TextInput } from '../../kit/ui/Field';
import { look, looked } from './data-state';

const PATIENCE_MS = 200;

/** Words that the rows shown hold; asked for when the person pauses. */
export function FindBox() {
  const { t } = useWords();
  const { text: asked } = useStore(looked);
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (text === asked) return;
    const timer = setTimeout(() => look({ text }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text, asked]);
  return (
    <TextInput
      className="is-find"
      type="search"
      value={text}
      aria-label={t('data.find')}
      placeholder={t('data.findHint')}
      onChange={({ target }) => setText(target.value)}
      data-testid="data-find"
    />
  );
}
