/** Shows a page of the service’s making in a tab of its own. */

/**
 * In: asks for the address of the page, which may be none. The tab is opened at once, because browsers open one by a
 * press alone; it is closed again where there is no page. Rejects as the question does.
 */
export const openPage = async (ask: () => Promise<{ page?: string }>): Promise<void> => {
	const tab = window.open('about:blank', '_blank');
	try {
		const { page } = await ask();
		if (page === undefined) tab?.close();
		else tab?.location.replace(page);
	} catch (error) {
		tab?.close();
		throw error;
	}
};
