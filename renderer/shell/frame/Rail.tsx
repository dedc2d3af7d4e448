import { announce } from '../../kit/state/announce';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Icon } from '../../kit/ui/icons';
import { type Area, showArea, whereabouts } from '../areas';
import { useHouse } from '../house';
import { type Room, roomsOf, showRoom } from '../rooms';

/**
 * The rooms, icon and word; under each its pages as small icons, so that any page is one press away. Without a project the page
 * that is pressed is the one that the next project opens on.
 */
export function Rail({ isIdle }: { readonly isIdle: boolean }) {
  const { t } = useWords();
  const { areas } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  const current = isIdle || atHome ? undefined : areas.find(({ id }) => id === areaId);
  return (
    <nav
      className="ld-rail ld-stack ld-rule-right ld-pad-top-8 ld-pad-bottom-8"
      aria-label={t('app.areas')}
      data-pane="rail"
    >
      {roomsOf(areas).map((room) => (
        <RoomBlock key={room.id} room={room} isIdle={isIdle} current={current} />
      ))}
    </nav>
  );
}

interface RoomBlockProps {
  readonly room: Room;
  /** No project is open. */
  readonly isIdle: boolean;
  readonly current: Area | undefined;
}

function RoomBlock({ room: { id, label, icon, keys, areas: pages }, isIdle, current }: RoomBlockProps) {
  const { t } = useWords();
  const { areas } = useHouse();
  const isHere = current?.room === id;
  return (
    <div className={`ld-room${isHere ? ' is-here' : ''}`}>
      <button
        type="button"
        className="ld-room-button ld-ink-2 ld-cap ld-nowrap ld-wide"
        aria-current={isHere ? 'true' : undefined}
        aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
        data-testid={`room-${id}`}
        onClick={() => {
          showRoom(areas, id);
          if (isIdle) announce(t('home.none'));
        }}
      >
        <Icon name={icon} size={20} weight={1.3} />
        <span>{t(label)}</span>
      </button>
      <div className="ld-room-pages ld-flex ld-wrap">
        {pages
          .filter(({ inRail }) => inRail !== false)
          .map((page) => (
            <button
              key={page.id}
              type="button"
              className="ld-room-page ld-ink-2"
              title={t(page.label)}
              aria-current={current?.id === page.id ? 'page' : undefined}
              data-testid={`area-${page.id}`}
              onClick={() => {
                showArea(page.id);
                if (isIdle) announce(t('home.none'));
              }}
            >
              <Icon name={page.icon} size={14} weight={1.3} />
              <span className="ld-spoken">{t(page.label)}</span>
            </button>
          ))}
      </div>
    </div>
  );
}
