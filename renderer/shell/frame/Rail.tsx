import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Icon } from '../../kit/ui/icons';
import { showArea, whereabouts } from '../areas';
import { useHouse } from '../house';

/** The areas: icon and word, always both. */
export function Rail({ disabled }: { readonly disabled: boolean }) {
  const { t } = useWords();
  const { areas } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  return (
    <nav
      className="ld-rail ld-stack ld-rule-right ld-pad-top-6 ld-pad-bottom-6"
      aria-label={t('app.areas')}
      data-pane="rail"
    >
      {areas
        .filter(({ inRail }) => inRail !== false)
        .map((area) => (
          <button
            key={area.id}
            type="button"
            className={`ld-relative ld-flex ld-items-center ld-ink-2 ld-size-cap ld-nowrap${area.afterLine ? ' is-after-line' : ''}`}
            disabled={disabled}
            aria-current={!disabled && !atHome && area.id === areaId ? 'page' : undefined}
            aria-keyshortcuts={area.keys?.replace('Ctrl', 'Control')}
            data-testid={`area-${area.id}`}
            onClick={() => showArea(area.id)}
          >
            <Icon name={area.icon} size={20} weight={1.3} />
            <span>{t(area.label)}</span>
          </button>
        ))}
    </nav>
  );
}
