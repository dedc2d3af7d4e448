import { Dialog, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { useOfStocks } from '../../kit/state/secret';
import { Said } from '../../kit/ui/Said';
import { type FoundGroup, foundIn, type Thing } from './found';
import { showFigure, useFigures } from './use-figures';
import { useThings } from './use-things';
import './search.css';

/** One box for everything that has a name: words in any order, arrows choose, Enter opens. */
export function SearchDialog() {
  const { t } = useWords();
  useOfStocks();
  const [question, setQuestion] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const groups = useGroups(question);
  const all = groups.flatMap(({ things }) => things);
  const chosen = all[Math.min(at, all.length - 1)];
  const optionId = (thing: Thing): string => `${list}-${thing.id}`;
  const open = (thing: Thing | undefined): void => {
    if (thing === undefined) return;
    closeDialog();
    // A command may open a dialog of its own, in place of this one.
    thing.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (event.key === 'Enter') open(chosen);
    else if (step !== undefined)
      setAt(Math.max(0, Math.min(all.length - 1, Math.min(at, all.length - 1) + step)));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && closeDialog()}>
      <DialogSurface className="ld-search" aria-describedby={undefined} data-testid="search-dialog">
        <DialogTitle as="h2" className="ld-spoken">
          {t('search.title')}
        </DialogTitle>
        <input
          className="ld-search-field ld-ink-1 ld-wide ld-paper"
          role="combobox"
          aria-label={t('search.field')}
          aria-expanded={all.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(chosen) })}
          placeholder={t('search.field')}
          value={question}
          data-testid="search-field"
          onKeyDown={onKey}
          onChange={({ target }) => {
            setQuestion(target.value);
            setAt(0);
          }}
        />
        <div className="ld-search-list ld-scroll" role="listbox" id={list} aria-label={t('search.title')}>
          {groups.map((group) => (
            <FoundList key={group.kind} group={group} chosen={chosen} optionId={optionId} open={open} />
          ))}
        </div>
        <p className="ld-definition ld-search-foot ld-rule-above ld-pad-top-8 ld-pad-bottom-8">
          <Said
            text={
              question.trim() === ''
                ? t('search.hint')
                : all.length === 0
                  ? t('search.none', { text: question.trim() })
                  : t('search.found', { count: all.length })
            }
          />
        </p>
      </DialogSurface>
    </Dialog>
  );
}

interface FoundListProps {
  readonly group: FoundGroup;
  readonly chosen: Thing | undefined;
  readonly optionId: (thing: Thing) => string;
  readonly open: (thing: Thing) => void;
}

function FoundList({ group: { kind, things, more }, chosen, optionId, open }: FoundListProps) {
  const { t } = useWords();
  const head = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-labelledby={head}>
      <div className="ld-caption ld-pad-top-8" id={head}>
        {t(`search.kind.${kind}`)}
      </div>
      {things.map((thing) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which names the chosen option
        <div
          key={thing.id}
          id={optionId(thing)}
          role="option"
          tabIndex={-1}
          aria-selected={thing === chosen}
          className="ld-search-thing ld-option ld-columns ld-gap-16 ld-items-base"
          data-testid={`found-${thing.id}`}
          ref={(element) => {
            if (thing === chosen) element?.scrollIntoView({ block: 'nearest' });
          }}
          onClick={() => open(thing)}
        >
          <span className="ld-ellipsis" dir="auto">
            {thing.title}
          </span>
          <span className="ld-definition ld-ellipsis">{thing.detail}</span>
        </div>
      ))}
      {more > 0 && <div className="ld-caption ld-pad-bottom-4">{t('search.more', { count: more })}</div>}
    </div>
  );
}

/** What holds the question, kind by kind; figures come from the project, a moment later. */
function useGroups(question: string): readonly FoundGroup[] {
  const { t } = useWords();
  const known = useReference();
  const things = useThings();
  const { figures, more } = useFigures(question);
  const named = useMemo(() => foundIn(things, question), [things, question]);
  if (known === null || figures.length === 0) return named;
  const own = figures.map((figure): Thing => {
    const { kind, economyId, materialId, stage, name } = figure;
    const names = { economy: known.countryName(economyId), material: known.materialName(materialId) };
    return {
      id: `${kind}.${economyId}.${materialId}.${stage}.${name}`,
      kind: 'figure',
      title: name,
      key: '',
      detail:
        kind === 'share' && stage !== null
          ? t('search.share', { ...names, stage: t(`stage.${stage}`) })
          : t(kind === 'need' ? 'search.need' : 'search.stock', names),
      run: () => showFigure(figure),
    };
  });
  return [...named, { kind: 'figure', things: own, more }];
}
