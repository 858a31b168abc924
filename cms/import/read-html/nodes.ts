/** The nodes of a parsed page, told apart by what the standard numbers them: no global of a browser is needed. */

/** `Node.TEXT_NODE` */
export const TEXT = 3;

const ELEMENT = 1;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
