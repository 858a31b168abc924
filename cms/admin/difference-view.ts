/** What differs between two versions, as people read it: the box, what stood there, what stands there. */
import type { Difference } from '../revisions/differences.ts';
import { elementWith } from './element-with.ts';

/** The two states of one box, side by side where there is room. */
export const differenceView = ({ where, before, after }: Difference): HTMLElement => {
	const part = elementWith('section');
	part.className = 'difference';
	const sides = elementWith('div');
	sides.className = 'sides';
	sides.append(sideOf('Before', before), sideOf('After', after));
	part.append(elementWith('h4', where), sides);
	return part;
};

/** One state, under its name. */
export const sideOf = (name: string, words: string): HTMLElement => {
	const side = elementWith('div');
	side.className = 'side';
	const text = elementWith('p', words || 'Nothing');
	if (!words) text.className = 'nothing';
	side.append(elementWith('h5', name), text);
	return side;
};
