/** A prepared message about a page. Nothing is sent unless the reader sends it from their own mail program. */
export const concernAddress = (mailbox: string, title: string, url: string): string => {
	const subject = `A concern about “${title}”`;
	const body = `The page: ${url}\n\nWhat concerns me:\n\n\nPlease do not write anything here that identifies a child or family. Say where in the page it is, and we will look.\n`;
	return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};
