/** Which of Decap’s notices go before anybody sees them. */
import { expect, test, vi } from 'vitest';
import { silenceNotices } from '../../../cms/admin/silent-notices.ts';

const { state, told } = vi.hoisted(() => ({
	state: { notifications: [] as { id: string; message: unknown }[] },
	told: [] as (() => void)[],
}));
vi.mock('decap-cms-core/dist/esm/redux', () => ({
	store: {
		getState: () => ({ notifications: state }),
		subscribe: (tell: () => void) => told.push(tell),
		dispatch: ({ gone }: { gone: string }) => {
			state.notifications = state.notifications.filter(({ id }) => id !== gone);
		},
	},
}));
vi.mock('decap-cms-core/dist/esm/actions/notifications', () => ({
	dismissNotification: (gone: string) => ({ gone }),
}));

test('what was refused because the session has ended goes; whatever else stays', () => {
	const refused = (status: number) => Object.assign(new Error('Refused.'), { status });
	silenceNotices();
	state.notifications = [
		{ id: 'ended', message: { key: 'onFailToPersist', details: refused(401) } },
		{ id: 'found', message: { key: 'onFailToPersist', details: refused(422) } },
		{ id: 'saved', message: { key: 'entrySaved' } },
		{ id: 'words', message: 'The preview is not there.' },
		{ id: 'preview', message: { details: 'The preview is not there.' } },
	];
	for (const tell of told) tell();
	expect(state.notifications.map(({ id }) => id)).toEqual(['found', 'saved', 'words', 'preview']);
});
