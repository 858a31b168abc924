/**
 * In place of the database in which Decap keeps unsaved text: any page of the site could read it there, and it stayed
 * when the tab was closed. `tab-store.ts` keeps the text instead.
 */
export default {
	getItem: () => Promise.resolve(null),
	setItem: () => Promise.resolve(),
	removeItem: () => Promise.resolve(),
};
