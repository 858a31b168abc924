/** Asks a browser's view of some HTML whether anything in it could run, load or mislead. */
import { parseHTML } from 'linkedom';

const FORBIDDEN =
	'script,style,iframe,object,embed,svg,math,form,input,button,link,meta,base,video,audio,template,noscript,frame,applet';
const ALLOWED_ADDRESS = /^(?:https?:\/\/[^/]|mailto:|tel:|\/(?![/\\])|#)/i;

/** What is dangerous in the HTML, one line each; empty if nothing is. */
export const dangersIn = (html: string): string[] => {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	const dangers = [...document.querySelectorAll(FORBIDDEN)].map(({ tagName }) => `element ${tagName}`);
	for (const element of document.querySelectorAll('body *'))
		for (const { name, value } of [...element.attributes]) {
			if (
				/^on/i.test(name) ||
				name === 'style' ||
				name === 'srcdoc' ||
				name === 'srcset' ||
				name === 'formaction' ||
				name === 'target'
			)
				dangers.push(`attribute ${name}`);
			// Browsers drop control characters and line breaks before they read the scheme.
			if (
				(name === 'href' || name === 'src') &&
				// eslint-disable-next-line no-control-regex -- the point is to find them
				!ALLOWED_ADDRESS.test(value.replace(/[\u0000-\u0020\u200b-\u200f]/g, ''))
			)
				dangers.push(`address ${value}`);
		}
	return dangers;
};
