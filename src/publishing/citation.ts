import { dayInWords } from '../content-model/days.ts';

export interface Cited {
	owner: string;
	/** Day of publication, `yyyy-mm-dd`. */
	publishedOn: string;
	title: string;
	hub: string;
	reviewedOn?: string | undefined;
	url: string;
}

/** How to cite a page, as one line of plain text in the author–date manner, with the version that was read. */
export const citationOf = ({ owner, publishedOn, title, hub, reviewedOn, url }: Cited): string =>
	`${owner} (${publishedOn.slice(0, 4)}) “${title}”, ${hub}${reviewedOn ? `, version last reviewed ${dayInWords(reviewedOn)}` : ''}. ${url}`;
