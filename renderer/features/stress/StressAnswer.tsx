import { unreachable } from '@shared/base/refusal';
import type { Reference } from '@shared/model/plan';
import { BreakEvenTable } from './BreakEvenTable';
import { RemovalsTable } from './RemovalsTable';
import { ReverseTable } from './ReverseTable';
import { SurvivalTable } from './SurvivalTable';
import type { StressReply } from './stress-state';
import { TornadoAnswer } from './TornadoAnswer';
import { TwoWayTable } from './TwoWayTable';
import { WorstAnswer } from './WorstAnswer';

interface StressAnswerProps {
  readonly reply: StressReply;
  readonly reference: Reference;
}

/** An answer in the form of its kind. */
export function StressAnswer({ reply, reference }: StressAnswerProps) {
  if (reply.kind === 'survival') return <SurvivalTable result={reply.view.result} reference={reference} />;
  const { result, shocks } = reply.view;
  switch (result.kind) {
    case 'removals':
      return <RemovalsTable result={result} />;
    case 'worst':
      return <WorstAnswer view={reply.view} result={result} />;
    case 'reverse':
      return <ReverseTable result={result} />;
    case 'tornado':
      return <TornadoAnswer result={result} shocks={shocks} />;
    case 'two-way':
      return <TwoWayTable result={result} shocks={shocks} />;
    case 'break-even':
      return <BreakEvenTable result={result} shocks={shocks} />;
    default:
      return unreachable(result);
  }
}
