import { useWords } from '../../kit/state/language';
import { useProject } from '../../kit/state/session';
import { useStandingSelection } from '../../kit/state/standing-selection';
import { useStore } from '../../kit/state/store';
import { IconButton } from '../../kit/ui/Button';
import { areaOf, showArea, whereabouts } from '../areas';
import { editCommands } from '../commands/edit';
import { runCommand } from '../commands/run-command';
import { useCommand, useHouse } from '../house';
import { keysInRoom } from '../rooms';
import { ScenarioPicker } from './ScenarioPicker';
import { useFirstMaterial } from './use-first-material';

/** The pages of the room, then undo, redo, the scenario in hand and the search. */
export function ContextBar() {
  const { t } = useWords();
  const search = useCommand('search');
  return (
    <section
      className="ld-context ld-row ld-gap-4 ld-shrink ld-nowrap ld-paper ld-rule-below"
      aria-label={t('app.context')}
      data-pane="context"
    >
      <RoomTabs />
      <span className="ld-grow" />
      <Chosen />
      <UndoButtons />
      <span className="ld-pick-line" aria-hidden="true" />
      <ScenarioPicker />
      {search !== undefined && (
        <IconButton
          icon="search"
          label={t('search.tip', { keys: search.shortcuts?.[0] ?? '' })}
          data-testid="search"
          onClick={() => runCommand(search)}
        />
      )}
    </section>
  );
}

/** Keeps what is chosen to what there is. */
function Chosen() {
  useStandingSelection();
  useFirstMaterial();
  return null;
}

function UndoButtons() {
  const { t } = useWords();
  useProject(); // what they take back follows it
  return editCommands.map((command) => (
    <IconButton
      key={command.id}
      icon={command.id}
      label={`${command.say(t)} (${command.shortcuts[0]})`}
      disabled={!command.enabled()}
      data-testid={command.id}
      onClick={() => runCommand(command)}
    />
  ));
}

/** The pages of the room that the person is in; none at home. */
function RoomTabs() {
  const { t } = useWords();
  const { areas } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  const here = atHome ? undefined : areaOf(areas, areaId);
  if (here === undefined) return null;
  return (
    <nav className="ld-row ld-gap-2 ld-tall" aria-label={t(`room.${here.room}`)}>
      {areas
        .filter(({ room, inRail, id }) => room === here.room && (inRail !== false || id === here.id))
        .map((area) => ({ ...area, keys: area.inRail === false ? null : keysInRoom(areas, area) }))
        .map(({ id, label, keys }) => (
          <button
            key={id}
            type="button"
            className="ld-room-tab ld-tall ld-ink-2"
            title={keys === null ? undefined : `${t(label)} (${keys})`}
            aria-keyshortcuts={keys ?? undefined}
            aria-current={id === here.id ? 'page' : undefined}
            data-testid={`tab-${id}`}
            onClick={() => showArea(id)}
          >
            {t(label)}
          </button>
        ))}
    </nav>
  );
}
