/** What the editor’s lists say of an entry besides its title. */
export interface EntryState {
	/** Who answers for it, by role and organisation. */
	owner?: string;
	/** The day its next review is due, `yyyy-mm-dd`. */
	due?: string;
	/** How much stands between it and readers. */
	findings: { toPutRight: number; toFillIn: number; toAnswer: number };
}
