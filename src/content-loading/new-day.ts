/** In a program that runs for days: what is planned for a day happens when that day begins. */
import type { Audience } from '../content-model/entry.ts';
import { contentChanged } from './content-changes.ts';
import { currentContent } from './current-content.ts';

/** Milliseconds between two looks at the clock. */
const LOOK_EVERY = 60_000;

/**
 * Tells everybody who listens for changes of the content when another day has begun in the hub’s time zone.
 * @param root the checkout
 * @returns ends it
 */
export const tellOfNewDays = (root: string, audience: Audience): (() => void) => {
	let known: string | undefined;
	const look = async () => {
		const { today } = await currentContent({ root, audience });
		if (known !== undefined && today !== known) contentChanged();
		known = today;
	};
	// Settings that cannot be read are said elsewhere, and may be put right at any moment.
	const lookQuietly = () => void look().catch(() => undefined);
	lookQuietly();
	const timer = setInterval(lookQuietly, LOOK_EVERY);
	timer.unref();
	return () => clearInterval(timer);
};
