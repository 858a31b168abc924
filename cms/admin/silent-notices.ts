/** Notices of Decap’s own about what a notice of ours says already: they are taken away before anybody sees them. */
import { dismissNotification } from 'decap-cms-core/dist/esm/actions/notifications';
import { store } from 'decap-cms-core/dist/esm/redux';

interface Notice {
	id: string;
	message: string | { details?: unknown };
}

/** True for what was refused because the session has ended: see `send-to-service.ts`. */
export const isSaidAlready = ({ message }: Notice): boolean =>
	typeof message !== 'string' && (message.details as { status?: unknown } | undefined)?.status === 401;

/** To be called before Decap begins: what is told first of a notice takes it away. */
export const silenceNotices = (): void => {
	store.subscribe(() => {
		for (const notice of store.getState().notifications.notifications as readonly Notice[])
			if (isSaidAlready(notice)) store.dispatch(dismissNotification(notice.id));
	});
};
