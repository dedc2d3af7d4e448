import { v4 } from './v4';
import { v5 } from './v5';
import { v6 } from './v6';

/**
 * All steps from an empty database to the schema of today, in order. Append only: a step that was released is never
 * edited, and it uses no code outside of itself.
 */
export const STEPS: readonly string[] = [v4, v5, v6];

/**
 * SHA-256 of what all steps make (verify-schema.ts), so that opening a file need not run them beside it. A test says the new
 * one after a step.
 */
export const SCHEMA_PRINT = '6071b4e40d37f3324e6876317ade2a1b0291df4289fcaf8a8f4cc5ea6885bc37';
