import { v4 } from './v4';
import { v5 } from './v5';

/**
 * All steps from an empty database to the schema of today, in order. Append only: a step that was released is never
 * edited, and it uses no code outside of itself.
 */
export const STEPS: readonly string[] = [v4, v5];

/**
 * SHA-256 of what all steps make (verify-schema.ts), so that opening a file need not run them beside it. A test says the new
 * one after a step.
 */
export const SCHEMA_PRINT = 'd1e788ce1e1fa1742627b0f957d5a62bd79fb665b66adc078d4be0d370ed8274';
