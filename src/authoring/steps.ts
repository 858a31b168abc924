import { defineComponent } from './component.ts';
import { element } from './element.ts';

export const steps = defineComponent({
	name: 'Steps',
	label: 'Steps',
	purpose: 'Things to do one after another.',
	attributes: {},
	children: 'ordered-list',
	example: '<Steps>\n\n1. Say who you are.\n2. Ask what would help.\n3. Agree what happens next.\n\n</Steps>',
	render: (_attributes, children) => {
		const list = children.find((child) => child.type === 'element' && child.tagName === 'ol');
		return list?.type === 'element'
			? element('ol', { ...list.properties, className: ['steps'] }, ...list.children)
			: element('div', { className: ['steps'] }, ...children);
	},
});
