/**
 * What checks a text, as the editing service knows it: a module of its own, because it is loaded in every worker
 * thread.
 */
import type { Finding } from '../../src/content-model/finding.ts';
import type { ContributionContext } from '../../src/contribution-form/check-contribution.ts';

export interface CheckModule {
	/**
	 * In: the checkout, the path from its root where the text would stand, and the whole text. Out: everything found in
	 * it.
	 */
	checkFile: (root: string, path: string, text: string) => Promise<Finding[]>;
	/** Reads beforehand what texts of this checkout are checked against. */
	prepare?: (root: string) => Promise<void>;
	/** What a contribution from outside is checked against; not needed where none is taken. */
	contributionContext?: (root: string) => Promise<ContributionContext>;
}
