/**
 * Stands for Decap’s button over the text field. Two of Decap’s stand inside a button of their own, which opens a
 * menu: a button in a button cannot be told apart by whoever does not see it. Here those two are the words and the sign
 * of the button around them.
 */
import { Icon } from 'decap-cms-ui-default';
import { createElement, type MouseEvent } from 'react';

interface ToolbarButtonProps {
	/** What is done to the text; undefined for the button of the menu of parts. */
	type?: string;
	label: string;
	icon?: string;
	onClick?: (event: MouseEvent, type?: string) => void;
	isActive?: boolean;
	disabled?: boolean;
}

/** True for a button that Decap draws inside that of a menu. */
const opensMenu = ({ type }: ToolbarButtonProps) => type === undefined || type === 'headings';

const ToolbarButton = (button: ToolbarButtonProps) => {
	const { type, label, icon, onClick, isActive, disabled } = button;
	const sign = icon ? createElement('span', { 'aria-hidden': true }, createElement(Icon, { type: icon })) : label;
	if (opensMenu(button))
		return createElement(
			'span',
			{ className: 'text-button', title: label, 'data-disabled': disabled ? 'true' : undefined },
			sign,
			icon ? createElement('span', { className: 'unseen' }, label) : null,
		);
	return createElement(
		'button',
		{
			type: 'button',
			className: 'text-button',
			title: label,
			'aria-label': label,
			'aria-pressed': type === 'link' ? undefined : Boolean(isActive),
			disabled,
			onClick: (event: MouseEvent) => onClick?.(event, type),
		},
		sign,
	);
};

export default ToolbarButton;
