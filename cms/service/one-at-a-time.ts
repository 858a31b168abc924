/** Lets only one piece of work run at a time; the others wait their turn, in order. */
export const oneAtATime = () => {
	let last: Promise<unknown> = Promise.resolve();
	return <Result>(work: () => Promise<Result>): Promise<Result> => {
		const mine = last.then(work, work);
		last = mine.catch(() => undefined);
		return mine;
	};
};
