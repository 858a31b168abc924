import type { Finding } from '../src/content-model/finding.ts';

/**
 * What a draft may still lack: it needs a title and its network, and everything else at “Ready”. Ids of the rules that
 * say so: an empty box, a heading that is gone, and fields that agree only once all are filled in.
 */
export const REQUIRED_WHEN_READY: ReadonlySet<string> = new Set([
	'missing-field',
	'missing-section',
	'fields-disagree',
]);

/** True for a finding of a text that no draft may have. */
export const keepsOutOfDrafts = ({ severity, rule }: Pick<Finding, 'severity' | 'rule'>): boolean =>
	severity === 'block' && !REQUIRED_WHEN_READY.has(rule);

/** The fields that a draft needs, where its type has them and asks for them: they give it its name and its place. */
export const REQUIRED_IN_A_DRAFT: ReadonlySet<string> = new Set(['title', 'networks']);
