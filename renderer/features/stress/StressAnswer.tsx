import { unreachable } from '@shared/base/refusal';
import type { StressSpeech } from '@shared/features/stress/stress-words';
import type { Reference } from '@shared/model/plan';
import { BreakEvenTable } from './BreakEvenTable';
import { RemovalsTable } from './RemovalsTable';
import { ReverseTable } from './ReverseTable';
import { SurvivalTable } from './SurvivalTable';
import type { StressReply } from './stress-state';
import { TornadoAnswer } from './TornadoAnswer';
import { TwoWayTable } from './TwoWayTable';

interface StressAnswerProps {
  readonly reply: StressReply;
  readonly speech: StressSpeech;
  readonly reference: Reference;
}

/** An answer in the form of its kind. */
export function StressAnswer({ reply, speech, reference }: StressAnswerProps) {
  if (reply.kind === 'survival')
    return <SurvivalTable result={reply.view.result} speech={speech} reference={reference} />;
  const { result } = reply.view;
  switch (result.kind) {
    case 'removals':
      return <RemovalsTable result={result} />;
    case 'reverse':
      return <ReverseTable result={result} speech={speech} />;
    case 'tornado':
      return <TornadoAnswer result={result} speech={speech} />;
    case 'two-way':
      return <TwoWayTable result={result} speech={speech} />;
    case 'break-even':
      return <BreakEvenTable result={result} speech={speech} />;
    default:
      return unreachable(result);
  }
}
