import { inspector } from '../state/inspector';
import { MassWords, useWords } from '../state/language';
import { useStore } from '../state/store';
import { InspectorContent, InspectorTabs } from '../ui/Inspector';
import { FigureHistory } from './FigureHistory';
import { FigureValue, type FigureValueProps } from './FigureValue';
import type { InspectedFigure } from './inspected-figure';

interface FigureInspectorProps extends Omit<FigureValueProps, 'inspected'> {
  readonly inspected: InspectedFigure | null;
  readonly testId: string;
  readonly nothing: string;
}

/** Everything about one figure: what is in force and what the plan says, how sure it is and where it is from, and who changed it. */
export function FigureInspector({ inspected, testId, nothing, ...rest }: FigureInspectorProps) {
  const { t, mass } = useWords();
  const { overlays } = useStore(inspector);
  if (inspected === null) {
    return overlays ? null : (
      <InspectorContent>
        <p className="ld-definition ld-inspector-body">{nothing}</p>
      </InspectorContent>
    );
  }
  const { figure, tabs = [] } = inspected;
  const key = figure === null ? inspected.name : `${figure.of} ${figure.key}`;
  const value = <FigureValue key={key} inspected={inspected} {...rest} />;
  return (
    <InspectorContent>
      <MassWords mass={inspected.mass ?? mass}>
        <InspectorTabs
          testId={testId}
          tabs={[
            { id: 'value', label: t('figures.tab.value'), body: value },
            ...tabs,
            ...(figure === null
              ? []
              : [
                  {
                    id: 'history',
                    label: t('figures.tab.history'),
                    body: <FigureHistory key={key} economyId={rest.view.economyId} figure={figure} />,
                  },
                ]),
          ]}
        />
      </MassWords>
    </InspectorContent>
  );
}
