/** An element with words in it. */
export const elementWith = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
): HTMLElementTagNameMap[Name] => {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
};
