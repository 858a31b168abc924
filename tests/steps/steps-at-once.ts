/** Runs steps beside each other, as many as there are hands for. */

export interface HandedStep {
	name: string;
	/** How much of the machine it keeps busy, in cores. */
	hands: number;
	/** The step whose result it reads. Where that one fails, this one is left out. */
	needs?: string;
	/** A step that writes what it writes as well: they take turns, whether or not that one passes. */
	after?: string;
}

/**
 * In: steps, and how many hands there are; `run` says whether a step passed, `leaveOut` is told of one that is not run.
 * A step begins as soon as there are hands for it and what it needs or comes after has ended: first those that others
 * wait for, then as they are listed. One that would take more hands than there are has them all to itself. Steps that
 * are not in the list are waited for by nobody.
 */
export const runAtOnce = <Step extends HandedStep>(
	steps: readonly Step[],
	hands: number,
	run: (step: Step) => Promise<boolean>,
	leaveOut: (step: Step) => void,
): Promise<void> =>
	new Promise((done, broken) => {
		const listed = new Set(steps.map(({ name }) => name));
		const ended = new Map<string, boolean>();
		/** How many steps wait for one, be it for its result or for their turn, and those that wait for these. */
		const waitingFor = ({ name }: HandedStep): number =>
			steps
				.filter(({ needs, after }) => needs === name || after === name)
				.reduce((count, step) => count + 1 + waitingFor(step), 0);
		const queue = [...steps].sort((one, other) => waitingFor(other) - waitingFor(one));
		let free = hands;

		const begin = (step: Step) => {
			const taken = Math.min(step.hands, hands);
			free -= taken;
			run(step).then((passed) => {
				free += taken;
				ended.set(step.name, passed);
				look();
			}, broken);
		};
		/** Begins what can begin now. */
		const look = () => {
			for (const step of [...queue]) {
				const { name, needs, after } = step;
				if (needs && ended.get(needs) === false) {
					queue.splice(queue.indexOf(step), 1);
					ended.set(name, false);
					leaveOut(step);
					continue;
				}
				const isReady = [needs, after].every((other) => !other || !listed.has(other) || ended.has(other));
				if (!isReady || Math.min(step.hands, hands) > free) continue;
				queue.splice(queue.indexOf(step), 1);
				begin(step);
			}
			if (ended.size === steps.length) done();
		};
		look();
	});
