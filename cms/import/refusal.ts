/** A document the hub cannot take in, said so that the person who wrote it knows what to do next. */

export class UnreadableDocument extends Error {
	override name = 'UnreadableDocument';
	/** What was found, as part of a sentence. */
	readonly found: string;
	readonly expected: string;
	/** One thing to do next. */
	readonly next: string;

	constructor(found: string, expected: string, next: string) {
		super(`Unexpected ${found}, expected ${expected}. ${next}`);
		this.found = found;
		this.expected = expected;
		this.next = next;
	}
}
