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
export const SCHEMA_PRINT = '075da674684565eb1dbb112f6d87cb58e39e2aea3fc0b28ce31f11283f743e6d';
