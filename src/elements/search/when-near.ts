/** How far below what is seen something may stand and be near. */
const NEAR = '0px 0px 200px';

/** Calls once a reader comes near an element. Out: ends the watch. */
export const whenNear = (element: Element, act: () => void): (() => void) => {
	const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && act(), { rootMargin: NEAR });
	watch.observe(element);
	return () => watch.disconnect();
};
