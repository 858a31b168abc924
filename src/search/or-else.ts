/** What was asked for, or something in its place and a note that it did not come. */
export const orElse = <T>(asked: Promise<T>, instead: T, missing: unknown[]): Promise<T> =>
	asked.catch((reason: unknown) => {
		missing.push(reason);
		return instead;
	});
