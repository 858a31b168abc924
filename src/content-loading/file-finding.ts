/** What is wrong with a file as such, before anything in it is read. */
import type { Finding } from '../content-model/finding.ts';
import { START } from '../content-model/locate.ts';

/** A finding about a whole file: it keeps the file out. */
export const fileFinding = (file: string, rule: string, found: string, message: string, next: string): Finding => ({
	file,
	...START,
	rule,
	severity: 'block',
	where: 'File',
	found,
	message,
	next,
});
