#!/usr/bin/env node
import { aptInstall } from './system-libraries.mjs';

/** Zips, and Windows packages built and read back on Linux. */
const PACKAGES = ['7zip', 'msitools', 'wixl'];

// Run by .ci/run as root. Without it the tests still run and say what they left out.
await aptInstall(PACKAGES);
