import type { Finding } from '../src/content-model/finding.ts';

/**
 * A finding as the editing service answers it and the editor shows it: with the handbook’s page about its rule, if
 * there is one, and whether somebody may allow it.
 */
export type ExplainedFinding = Finding & { help?: string; mayBeAllowed?: true };
