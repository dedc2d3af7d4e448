import type { StressView } from '@shared/contract/stress';
import type { Reference } from '@shared/domain/plan';
import { unreachable } from '@shared/domain/refusal';
import type { StressSpeech } from '@shared/messages/stress-words';
import { BreakEvenTable } from './BreakEvenTable';
import { RemovalsTable } from './RemovalsTable';
import { ReverseTable } from './ReverseTable';
import { TornadoAnswer } from './TornadoAnswer';
import { TwoWayTable } from './TwoWayTable';

interface StressAnswerProps {
  readonly view: StressView;
  readonly speech: StressSpeech;
  readonly reference: Reference;
}

/** An answer in the form of its kind. */
export function StressAnswer({ view: { result }, speech, reference }: StressAnswerProps) {
  switch (result.kind) {
    case 'removals':
      return <RemovalsTable result={result} speech={speech} reference={reference} />;
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
