/** What the search knows of a page before it is indexed. The build makes one for every page that may be found. */
export interface SearchDocument {
	/** Address from the root of the site, with a slash at both ends. One page, one address. */
	url: string;
	/** Name of the content type, such as `case-study`; empty for a page of another kind. */
	type: string;
	title: string;
	/** One sentence; counts for more than the body and is shown with the result. */
	summary: string;
	/** Headings of the body, in order, with the id each has in the page. */
	headings: readonly { id: string; text: string }[];
	/** The body as safe HTML whose headings carry ids. May be empty. */
	html: string;
	/** Its running text, as somebody would read it aloud: what the ranking weighs. */
	text: string;
	/** Other names of what the page is about. They find the page as its title does, and are never shown. */
	otherNames: readonly string[];
	/** Addresses of pages it names as belonging with it: the guide of a case study, the meeting an action came from. */
	linked?: readonly string[];
	/** Facet name → the values of this page, in the words people read: `{ Sector: ['Health'] }`. */
	filters: Readonly<Record<string, readonly string[]>>;
	meta: DocumentMeta;
}

/** What the hub's own signals and the result list need. Days are `yyyy-mm-dd`. */
export interface DocumentMeta {
	/** Labels of the networks the page comes from, as people read them. */
	networks?: readonly string[];
	/** Kind of knowledge, as people read it. */
	knowledge?: string;
	/** Stage, as people read it. */
	stage?: string;
	/** Day by which somebody should read the page again. */
	reviewDueOn?: string;
	/** Day to sort by: when it was held, or published. */
	dated?: string;
	illustrative?: boolean;
	withdrawn?: boolean;
	/** It speaks of the hub itself, not of practice. */
	aboutTheHub?: boolean;
}
