import type { SupplierId } from '@shared/model/supplier';
import { useWords } from '../../kit/state/language';
import { InspectorContent, InspectorTabs } from '../../shell/frame/Inspector';
import { InspectHistory } from './InspectHistory';
import { InspectTrail } from './InspectTrail';
import { InspectValue } from './InspectValue';
import type { InspectedShare } from './inspected-share';

interface ShareInspectorProps extends Omit<InspectedShare, 'supplierId'> {
  readonly supplierId: SupplierId | null;
}

/** Everything about one figure: its value and range, the way it came, and who changed it. */
export function ShareInspector({ table, supplierId, year, known }: ShareInspectorProps) {
  const { t } = useWords();
  const isThere = table.rows.some((row) => row.supplierId === supplierId);
  if (supplierId === null || !isThere) {
    return (
      <InspectorContent>
        <p className="ld-definition ld-inspector-none">{t('shares.inspect.none')}</p>
      </InspectorContent>
    );
  }
  const share = { table, supplierId, year, known };
  return (
    <InspectorContent>
      <InspectorTabs
        tabs={[
          { id: 'value', label: t('shares.tab.value'), body: <InspectValue {...share} /> },
          { id: 'trail', label: t('shares.tab.trail'), body: <InspectTrail {...share} /> },
          { id: 'history', label: t('shares.tab.history'), body: <InspectHistory {...share} /> },
        ]}
      />
    </InspectorContent>
  );
}
