#!/usr/bin/env node
import { aptInstall } from './system-libraries.mjs';

/** The spreadsheet part alone: it recalculates exported workbooks in the tests, without a window. */
const PACKAGES = ['libreoffice-calc-nogui'];

// Run by .ci/run as root. Without it the tests still run and say what they left out.
await aptInstall(PACKAGES);
