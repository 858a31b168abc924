/** What the service answers to whoever gave a draft another address. */
export interface AddressChanged {
	/** Where the editor opens it now. */
	open: string;
	slug: string;
	/** On the site, once it is published. */
	address: string;
	/** Titles of drafts that named it, and name it by its new address now. */
	followed: string[];
	/** Titles of published pages that name the old address still. */
	named: string[];
}
