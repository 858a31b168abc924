/** What the editor’s page says where its service did not answer as it should: why, and what to do now. */

export interface WithoutService {
	words: string;
	/** True where nobody can write here at all, so that the way to share is shown instead. */
	isReadOnly: boolean;
}

const ON_THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);
/** What a web server answers that has files alone: it knows no such address, or takes no such request. */
const NO_SERVICE = new Set([403, 404, 405, 501]);

/**
 * @param hostname of the page, as `location` has it
 * @param status of the answer, where there was one
 */
export const withoutService = (hostname: string, status: number | undefined): WithoutService => {
	if (ON_THIS_MACHINE.has(hostname))
		return {
			words:
				'The editing service does not answer. The editor needs it to read and to save. Start the hub with “npm start”, then open this page again.',
			isReadOnly: false,
		};
	// A static host may answer whatever it is asked with a page of its own.
	if (status !== undefined && (NO_SERVICE.has(status) || status < 300))
		return {
			words: 'This is the hub as people read it. Nothing can be written on this page, because its editor is not here.',
			isReadOnly: true,
		};
	return {
		words:
			'The editing service does not answer just now. What was saved is kept. Wait a few minutes and reload the page; if it stays so, tell whoever looks after the hub.',
		isReadOnly: false,
	};
};
