/** Which addresses a text may link to beside those of entries, and which no entry may have. */
import { expect, test } from 'vitest';
import { isFixedAddress, isOwnAddress } from '../../src/content-loading/site-addresses.ts';

test.each([
	'/agendas/coalition/',
	'/agendas/networks/a-network/agenda.docx',
	'/session-sheets/gibbs/',
	'/session-sheets/gibbs/first-contact/sheet.docx',
	'/reviews/organisations/an-organisation/',
	'/reviews/organisations/an-organisation/page/2/',
	'/reviews/due.csv',
	'/health-of-the-hub/figures.csv',
	'/organisations/an-organisation/feed.xml',
	'/actions/coalition/feed.xml',
	'/actions/networks/a-network/an-action/',
	'/what-we-will-try/themes/first/',
	'/calendars/networks/a-network.ics',
	'/worked-examples/agendas/coalition/',
	'/practice-guides/a-guide/team-pack/',
	'/resources/by/sectors/health/2/',
	'/training/by/practiceLevels/skilled/',
	'/vocabulary/by/area/trauma/',
	'/handbook/patterns/lists/',
	'/contribute/templates/training.docx',
	'/learning/',
])('a text may link to %s', (path) => {
	expect(isFixedAddress(path)).toBe(true);
	expect(isFixedAddress(`/gone${path}`)).toBe(false);
});

test.each([
	'/gone/',
	'/guides/',
	'/practice-guides/gone/',
	'/practice-guides/a-guide/gone/',
	'/by/title/',
	'/agendas',
	'/agendas//coalition/',
	'/agendas/../admin/',
	'/organisations/an-organisation/due.csv',
])('%s is no page or file of the site', (path) => {
	expect(isFixedAddress(path)).toBe(false);
});

test('an entry may take the address of a part of the menu, and no other', () => {
	expect(isOwnAddress('/learning/')).toBe(false);
	expect(isOwnAddress('/agendas/')).toBe(true);
	expect(isOwnAddress('/handbook/patterns/')).toBe(true);
});
