/** Waits until there is nothing more urgent, though not for long. */
export const idleMoment = () =>
	new Promise<void>((goOn) =>
		'requestIdleCallback' in window ? requestIdleCallback(() => goOn(), { timeout: 300 }) : setTimeout(goOn, 100),
	);
