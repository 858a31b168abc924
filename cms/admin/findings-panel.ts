/** What the checks found, shown until the writer closes it: Decap’s own message goes after eight seconds. */
import type { ExplainedFinding } from '../explained-finding.ts';

let panel: HTMLElement | undefined;

/** Shows a message and, under it, each finding with the one thing to do next. */
export const showFindings = (message: string, findings: ExplainedFinding[]) => {
	hideFindings();
	const heading = element('h2', findings.length > 0 ? 'Not saved yet' : 'That was not done');
	const close = element('button', 'Close this message');
	close.type = 'button';
	close.addEventListener('click', hideFindings);
	panel = element('section');
	panel.className = 'findings';
	panel.setAttribute('role', 'alert');
	panel.append(
		heading,
		...(findings.length > 0
			? [element('p', 'Your text is still in the form.'), listOf(findings)]
			: [element('p', message)]),
		close,
	);
	document.body.append(panel);
};

/** Takes the message away. */
export const hideFindings = () => {
	panel?.remove();
	panel = undefined;
};

const listOf = (findings: ExplainedFinding[]) => {
	const list = element('ol');
	list.append(...findings.map(itemOf));
	return list;
};

/** One finding: where, the words, what is wrong, the one thing to do next, and where the handbook says why. */
export const itemOf = ({ where, line, found, message, next, help }: ExplainedFinding) => {
	const item = element('li');
	item.append(
		element('strong', where || `Text, line ${line}`),
		': ',
		...(found && found !== 'nothing' && !message.includes(found) ? [element('q', found), ' '] : []),
		`${message} `,
		element('em', next),
	);
	if (help) {
		const link = element('a', 'Why');
		link.href = help;
		link.target = '_blank';
		link.rel = 'noopener';
		link.setAttribute('aria-label', `Why, in the handbook, in a new tab: ${message}`);
		item.append(' ', link);
	}
	return item;
};

/** An element with words in it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
): HTMLElementTagNameMap[Name] => {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
};
