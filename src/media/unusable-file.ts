/** A picture or document the hub cannot keep, said so that the person who chose it knows what to do next. */
export class UnusableFile extends Error {
	override name = 'UnusableFile';

	/** In: what was found and what was expected, each as part of a sentence, and one next step as a sentence. */
	constructor(found: string, expected: string, next: string) {
		super(`Unexpected ${found}, expected ${expected}. ${next}`);
	}
}
