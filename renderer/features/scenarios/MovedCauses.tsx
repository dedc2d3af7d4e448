import { CausesPanel, type CausesPanelProps } from './CausesPanel';
import type { Tried } from './scenario-draft';
import { useMoves } from './use-moves';

interface MovedCausesProps extends Omit<CausesPanelProps, 'moves'> {
  /** What is being tried that is not kept. */
  readonly tried: Tried;
}

/** The causes, with what would move the stop: asked for what is selected alone. */
export function MovedCauses({ tried, ...props }: MovedCausesProps) {
  const { view, line, result } = props;
  const moves = useMoves({
    scenarioId: view.scenarioId,
    tried,
    useId: line?.useId ?? null,
    materialId: result.materialId,
  });
  return <CausesPanel {...props} moves={moves} />;
}
