import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../state/language';
import { Button, IconButton } from '../ui/Button';
import { TextInput } from '../ui/Field';
import { Said } from '../ui/Said';
import type { Finder, FindRequest } from './controller/find';
import './find-bar.css';

interface FindBarProps {
  readonly request: FindRequest;
  readonly finder: Finder;
  readonly onClose: () => void;
}

/** Over the corner of a grid: finds texts, replaces them, or goes to a row and column by name. */
export function FindBar({ request, finder, onClose }: FindBarProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another request of an open bar begins anew
  useEffect(() => {
    setSaid('');
    form.current?.querySelector('input')?.select();
  }, [request]);

  const find = (way: 'here' | 'next' | 'back', wanted = text): void => {
    const { place, of } = finder.go(wanted, way, request === 'replace');
    if (wanted.trim() === '') setSaid('');
    else setSaid(of === 0 ? t('figures.find.none') : t('figures.find.place', { place, of }));
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (request !== 'goTo') find('next');
    else if (finder.goTo(text)) onClose();
    else setSaid(t('figures.goTo.none'));
  };
  const replace = (everywhere: boolean): void => {
    const count = finder.replace(text, by, everywhere);
    setSaid(count === 0 ? t('figures.find.none') : t('figures.find.replaced', { count }));
    if (!everywhere) find('next');
  };
  return (
    <form
      ref={form}
      className="ld-find-bar ld-row ld-gap-6 ld-wrap ld-fixed ld-paper-2"
      data-testid="find-bar"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        const isBack = event.key === 'Enter' && event.shiftKey && request !== 'goTo';
        if (event.nativeEvent.isComposing || (event.key !== 'Escape' && !isBack)) return;
        event.preventDefault();
        event.stopPropagation();
        if (isBack) find('back');
        else onClose();
      }}
    >
      <TextInput
        value={text}
        aria-label={request === 'goTo' ? t('figures.goTo') : t('figures.find')}
        placeholder={request === 'goTo' ? t('figures.goTo.hint') : t('figures.find')}
        onChange={({ target }) => {
          setText(target.value);
          if (request !== 'goTo') find('here', target.value);
        }}
        data-testid="find-text"
      />
      {request === 'replace' && (
        <TextInput
          value={by}
          aria-label={t('figures.find.by')}
          placeholder={t('figures.find.by')}
          onChange={({ target }) => setBy(target.value)}
          data-testid="find-by"
        />
      )}
      <span className="ld-ink-2" data-testid="find-said">
        <Said text={said} />
      </span>
      {request === 'goTo' ? (
        <Button small onClick={onSubmit}>
          {t('figures.goTo.do')}
        </Button>
      ) : (
        <>
          <Button small onClick={() => find('back')}>
            {t('figures.find.back')}
          </Button>
          <Button small onClick={() => find('next')}>
            {t('figures.find.next')}
          </Button>
        </>
      )}
      {request === 'replace' && (
        <>
          <Button small onClick={() => replace(false)} data-testid="replace-one">
            {t('figures.find.one')}
          </Button>
          <Button small onClick={() => replace(true)} data-testid="replace-all">
            {t('figures.find.all')}
          </Button>
        </>
      )}
      <IconButton icon="close" size={12} label={t('figures.find.close')} onClick={onClose} />
    </form>
  );
}
