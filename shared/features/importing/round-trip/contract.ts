import { z } from 'zod';
import type { Notice } from '../../../base/refusal';
import { handle } from '../../../ipc/fields';
import { message } from '../../../ipc/message';
import type { WithOneName } from '../../../model/catalogue';
import type { ProjectInfo } from '../../../model/project-info';
import type { ShockField } from '../../../model/shock-figures';
import type { OverrideField } from '../../../model/tables/override';
import type { WorkbookForm } from '../../../model/workbook-form';

/** An exported workbook that came back, beside the scenarios that it was written from. */
export interface RoundTrip {
  readonly fileName: string;
  /** SHA-256 of the bytes that were read. */
  readonly fileHash: string;
  /** Nothing of a workbook of values can come back: it has no input cells. */
  readonly form: Exclude<WorkbookForm['kind'], 'csv'>;
  /** ISO instant. */
  readonly exportedAt: string;
  /** Head of the change log when it was written, hex. */
  readonly headHash: string;
  /** Changes of the project since; null when its change log has no such head. */
  readonly changesSince: number | null;
  /** Of whom it speaks, as they were called then. */
  readonly scenarios: readonly ReturnedScenario[];
  /** Materials whose secret stocks were left out of it. */
  readonly stocksLeftOut: readonly string[];
  /** Input cells looked at, and those of them that say what they said when they were written. */
  readonly inputs: number;
  readonly unchanged: number;
  /** Edits that the scenarios can hold; in the order of the file. */
  readonly changes: readonly RoundTripChange[];
  /** Edits that they cannot, each with the reason. */
  readonly left: readonly LeftEdit[];
  /** Figures that nobody edited and that an edit would move: they are held, so that the scenario says what the workbook says. */
  readonly held: readonly HeldFigure[];
}

interface ReturnedScenario {
  readonly id: string;
  readonly name: string;
  /** It is in the project no more. */
  readonly gone: boolean;
}

export type RoundTripUnit = 'percent' | 'tonnes' | 'days' | 'months' | 'date' | 'number';

/** Where a figure of a scenario comes from now. */
export type FigureOrigin =
  | { readonly kind: 'own' }
  | { readonly kind: 'parent'; readonly name: string }
  | { readonly kind: 'plan' }
  /** A year without a figure of its own takes one of another year, or a default. */
  | { readonly kind: 'borrowed' };

interface Figure {
  readonly scenarioId: string;
  readonly scenario: WithOneName;
  readonly field: OverrideField | 'shock' | 'window';
  /** Of a shock: what of it. */
  readonly shockField: ShockField | null;
  /** The words at the start of its row. */
  readonly label: string;
  readonly year: number | null;
  readonly sheet: string;
  readonly cell: string;
  readonly unit: RoundTripUnit;
}

/** An edited cell. Dates are day serials of the 1900 system; null for a day that never comes. */
export interface RoundTripChange extends Figure {
  /** What the workbook was written with. */
  readonly written: number | null;
  /** What the scenario says now. */
  readonly old: number | null;
  readonly next: number | null;
  /** The figures that the cell stands for, see OVERRIDE_FIELDS: several where it holds their sum. Of a shock its id, of the run its field. */
  readonly parts: readonly {
    readonly key: string;
    readonly old: number | null;
    readonly next: number | null;
  }[];
  readonly origin: FigureOrigin;
  /** The scenario was changed since the export as well. */
  readonly conflict: boolean;
  /** In conflict, or read in one of two ways (0.45 for 0.45 % or 45 %): taken only where a person says so. */
  readonly unsure: boolean;
  /** Whether it is applied, as far as unsure ones were decided. */
  readonly taken: boolean;
  /** What should be known of how the cell was read. */
  readonly remarks: readonly Notice[];
}

export interface HeldFigure extends Figure {
  readonly key: string;
  readonly value: number | null;
}

export interface LeftEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** As shown, empty for an empty cell. */
  readonly written: string;
  readonly now: string;
  readonly reason: Notice;
}

/** A cell as a person names it: Shares!G8. */
export function placeOfChange({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

export const contract = {
  /** Null for a file that is no scenario workbook. */
  'roundTrip.read': message<RoundTrip | null>()(z.object({ handle })),
  /** One change set. Reads the file again, which must be the one that was looked at. */
  'roundTrip.apply': message<{ info: ProjectInfo; roundTrip: RoundTrip } | null>()(
    z.object({
      handle,
      fileHash: z.string().max(64),
      /** Cells whose unsure edit is taken: Shares!G8. */
      unsure: z.array(z.string().max(300)).max(20_000),
    }),
  ),
} as const;
