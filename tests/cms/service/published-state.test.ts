/** What the service says has become of a page that was published. */
import { expect, test } from 'vitest';
import { placeOf } from '../../../cms/service/paths.ts';
import { publishedState } from '../../../cms/service/published-state.ts';

const place = placeOf('content/training/a-course.mdx');
const here = { today: '2026-03-04', isLiveHere: true };
const file = (fields: string) => `---\ntitle: A course\n${fields}\n---\n\nText.\n`;

test('a page is live where the hub itself shows it, and after a build where it does not', () => {
	const text = file('publishedOn: 2026-03-04');
	expect(publishedState(place, text, here)).toEqual({ href: '/training/a-course/', isLiveHere: true });
	expect(publishedState(place, text, { ...here, isLiveHere: false })).toMatchObject({ isLiveHere: false });
});

test('a day to come is told, of a publication and of a withdrawal', () => {
	expect(publishedState(place, file('publishedOn: 2026-03-05'), here)).toMatchObject({ heldBackUntil: '2026-03-05' });
	const ending = file('publishedOn: 2026-01-01\nwithdrawn:\n  on: 2026-04-01\n  why: It ends.');
	expect(publishedState(place, ending, here)).toMatchObject({ withdrawnFrom: '2026-04-01' });
});

test('settings have no page, and a file that cannot be read is no fault', () => {
	expect(publishedState(placeOf('content/settings/hub.yaml'), 'name: [', here)).toEqual({ isLiveHere: true });
});
