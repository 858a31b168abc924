/** What hostile requests are made of that is not hostile in itself. */

/** The options of a deletion or of a picture. */
export const commit = { commitMessage: 'x' };

/** A page that nothing is wrong with, but for its title if that is hostile. */
export const fields = (title: string) =>
	`---\ntitle: ${title}\nsummary: A page.\nowner:\n  role: Development lead\n  organisation: dudley-council\nreviewedOn: 2026-01-01\nreviewDueOn: 2027-01-01\n---\n\nHello.\n`;
/** A page that nothing is wrong with, but for its text if that is hostile. */
export const good = (title: string, body = 'Hello.') => fields(title).replace('Hello.', body);
