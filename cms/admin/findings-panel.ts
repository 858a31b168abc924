/** What the checks found, shown until the writer closes it: Decap’s own message goes after eight seconds. */

/** The part of a finding a writer needs; see `Finding` in the content model. */
export interface ShownFinding {
	severity: string;
	where: string;
	line: number;
	message: string;
	next: string;
}

let panel: HTMLElement | undefined;

/** Shows a message and, under it, each finding with the one thing to do next. */
export const showFindings = (message: string, findings: ShownFinding[]) => {
	hideFindings();
	const heading = element('h2', findings.length > 0 ? 'Not saved yet' : 'That was not done');
	const close = element('button', 'Close this message');
	close.type = 'button';
	close.addEventListener('click', hideFindings);
	panel = element('section');
	panel.className = 'findings';
	panel.setAttribute('role', 'alert');
	panel.append(heading, ...(findings.length > 0 ? [element('p', 'Your text is still in the form.'), listOf(findings)] : [element('p', message)]), close);
	document.body.append(panel);
};

/** Takes the message away. */
export const hideFindings = () => {
	panel?.remove();
	panel = undefined;
};

const listOf = (findings: ShownFinding[]) => {
	const list = element('ol');
	for (const { where, line, message, next } of findings) {
		const item = element('li');
		item.append(element('strong', where || `Text, line ${line}`), `: ${message} `, element('em', next));
		list.append(item);
	}
	return list;
};

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] => {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
};
