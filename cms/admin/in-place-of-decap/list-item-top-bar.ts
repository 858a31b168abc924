/** Stands for Decap’s bar over each item of a list, whose buttons carry pictures and no names. Same properties. */
import { createElement, type ComponentType, type ReactNode } from 'react';

interface TopBarProps {
	className?: string;
	collapsed?: boolean;
	onCollapseToggle?: () => void;
	onRemove?: () => void;
	allowRemove?: boolean;
	allowReorder?: boolean;
	/** Draws what is dragged, or moved by the arrow keys, around its children. */
	dragHandle?: ComponentType<{ id?: string; children: ReactNode }>;
	id?: string;
}

/** A button of the bar: a sign for the eye, and words for everybody else. */
const button = (sign: string, words: string, press: () => void, more: object = {}) =>
	createElement(
		'button',
		{ type: 'button', className: 'item-button', 'aria-label': words, title: words, onClick: press, ...more },
		createElement('span', { 'aria-hidden': true }, sign),
	);

const NOTHING_HERE = createElement('span');

/** The bar: folds the item, moves it, takes it away. */
const ListItemTopBar = ({
	className,
	collapsed,
	onCollapseToggle,
	onRemove,
	allowRemove,
	allowReorder,
	dragHandle,
	id,
}: TopBarProps) =>
	createElement(
		'div',
		{ className: `item-bar ${className ?? ''}`.trim() },
		onCollapseToggle
			? button(collapsed ? '▸' : '▾', collapsed ? 'Unfold this item' : 'Fold this item', onCollapseToggle, {
					'aria-expanded': !collapsed,
				})
			: NOTHING_HERE,
		dragHandle && allowReorder
			? createElement(
					dragHandle,
					{ ...(id === undefined ? {} : { id }), children: undefined },
					createElement('span', { className: 'item-handle', 'aria-hidden': true }, '⠿'),
					createElement('span', { className: 'unseen' }, 'Move this item'),
				)
			: NOTHING_HERE,
		onRemove && allowRemove ? button('×', 'Remove this item', onRemove) : NOTHING_HERE,
	);

export default ListItemTopBar;
