/** What was asked for, or something in its place and a note that it did not come. */
export const orElse = <T, Instead = T>(asked: Promise<T>, instead: Instead, missing: unknown[]): Promise<T | Instead> =>
	asked.catch((reason: unknown) => {
		missing.push(reason);
		return instead;
	});
