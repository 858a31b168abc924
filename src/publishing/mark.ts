/** The hub’s mark: its local networks around one middle. Drawn from their number, so every hub has its own. */

/** Places of the dots and of the ends of the lines to them, in a square of 48 by 48. */
export const markOf = (networks: number) => {
	const count = Math.max(3, Math.min(networks, 16));
	const at = (turn: number, distance: number) => ({
		x: Number((24 + distance * Math.sin(turn)).toFixed(2)),
		y: Number((24 - distance * Math.cos(turn)).toFixed(2)),
	});
	const turns = Array.from({ length: count }, (_, index) => (index / count) * 2 * Math.PI);
	return { dots: turns.map((turn) => at(turn, 18)), lines: turns.map((turn) => at(turn, 14)) };
};

/** The mark as an SVG file, in one colour. */
export const markFile = (networks: number, colour: string) => {
	const { dots, lines } = markOf(networks);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><g fill="${colour}" stroke="${colour}" stroke-width="1.6">${lines.map(({ x, y }) => `<path d="M24 24L${x} ${y}"/>`).join('')}${dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="4"/>`).join('')}<circle cx="24" cy="24" r="6.4"/></g></svg>\n`;
};
