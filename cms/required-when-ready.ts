/**
 * What a draft may still lack, because an editor fills it in later: ids of the rules that say so. Publishing asks for
 * everything.
 */
export const REQUIRED_WHEN_READY: ReadonlySet<string> = new Set(['missing-field', 'missing-section']);
