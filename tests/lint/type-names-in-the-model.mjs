/**
 * What is true of a content type stands in its definition, in `src/content-model/`. Code that tells types apart by name
 * holds a second list of them: a new type compiles and is missed there. This rule reports names of types where they
 * tell types apart: in comparisons, cases, lists and tables.
 *
 * Not reported: the key of a table that has an answer for each type, `Record<TypeName, …>`, which does not compile
 * without one; the folder of the components of that type; types of TypeScript; and calls that ask for the entries or
 * the address of one type, because a new type has no part in what they ask.
 */
import { readFileSync } from 'node:fs';

const MESSAGE =
	'“{{name}}” is told apart here by its name, so a new content type would be missed. Ask its definition: see src/content-model/content-type.ts.';

const definitions = readFileSync(new URL('../../src/content-model/type-names.ts', import.meta.url), 'utf8');
const [, list] = /TYPE_NAMES = \[([^\]]*)\]/.exec(definitions);
const NAMES = new Set([...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name));

/** Names that are no ordinary words: wherever one stands, the type is meant. */
const isUnmistakable = (name) => name.includes('-');

/** What holds the name of a type. */
const HOLDS_A_NAME = new Set(['type', 'typeName', 'name', 'to']);

/** Calls that ask for one type. */
const ASKS = new Set([
	'all',
	'find',
	'findAll',
	'findWithdrawn',
	'ofType',
	'keyOf',
	'typeNamed',
	'hrefOf',
	'formAddress',
]);

/** Types of keys that have one for every content type, or for every one of a kind that the model tells apart. */
const EVERY_NAME = new Set(['TypeName', 'OwnLayoutName', 'ContributedName']);

const lastName = (node) => {
	if (node?.type === 'Identifier') return node.name;
	if (node?.type === 'MemberExpression') return lastName(node.property);
	if (node?.type === 'ChainExpression' || node?.type?.startsWith('TS')) return lastName(node.expression);
	return undefined;
};

const nameIn = (node) => (node?.type === 'Literal' && NAMES.has(node.value) ? node.value : undefined);

/** Leaves out what only TypeScript reads: `x as const`, `x satisfies T`. */
const outermost = (node) =>
	node.parent?.type === 'TSAsExpression' || node.parent?.type === 'TSSatisfiesExpression'
		? outermost(node.parent)
		: node;

/** `Record<TypeName, …>` and `Readonly<Record<TypeName, …>>`, but not `Partial<…>`. */
const answersForEach = (type) => {
	if (type?.type !== 'TSTypeReference') return false;
	const [first] = type.typeArguments?.params ?? [];
	if (type.typeName.name === 'Readonly') return answersForEach(first);
	return type.typeName.name === 'Record' && EVERY_NAME.has(first?.typeName?.name);
};

const isAnsweredForEach = (object) => {
	if (object.parent?.type === 'TSSatisfiesExpression' && answersForEach(object.parent.typeAnnotation)) return true;
	const { parent } = outermost(object);
	return parent?.type === 'VariableDeclarator' && answersForEach(parent.id.typeAnnotation?.typeAnnotation);
};

const keyOf = ({ key, computed }) => (computed ? undefined : (key?.name ?? key?.value));

export const typeNamesInTheModel = {
	meta: { type: 'problem', schema: [], messages: { told: MESSAGE } },
	create(context) {
		const folder = /\/src\/components\/([a-z-]+)\/[^/]*$/.exec(context.filename.replaceAll('\\', '/'))?.[1];
		const reported = new Set();
		const report = (node, name) => {
			if (name === undefined || name === folder || reported.has(node)) return;
			reported.add(node);
			context.report({ node, messageId: 'told', data: { name } });
		};
		return {
			'BinaryExpression[operator=/^[!=]==?$/]'({ left, right }) {
				for (const [one, other] of [
					[left, right],
					[right, left],
				])
					if (HOLDS_A_NAME.has(lastName(other))) report(one, nameIn(one));
			},
			SwitchStatement({ discriminant, cases }) {
				if (!HOLDS_A_NAME.has(lastName(discriminant))) return;
				for (const { test } of cases) report(test, nameIn(test));
			},
			ArrayExpression(node) {
				const names = node.elements.map(nameIn);
				const { parent } = outermost(node);
				const isAsked =
					parent?.type === 'MemberExpression' && parent.parent?.type === 'CallExpression'
						? HOLDS_A_NAME.has(lastName(parent.parent.arguments[0]))
						: false;
				const isSet = parent?.type === 'NewExpression';
				if (names.length === 0 || names.includes(undefined) || (names.length < 2 && !isAsked && !isSet)) return;
				node.elements.forEach((element, at) => report(element, names[at]));
			},
			ObjectExpression(node) {
				if (isAnsweredForEach(node)) return;
				const keys = node.properties.map((property) => (property.type === 'Property' ? keyOf(property) : undefined));
				const areNames = keys.length > 1 && keys.every((key) => NAMES.has(key));
				node.properties.forEach(({ key }, at) => {
					if (NAMES.has(keys[at]) && (areNames || isUnmistakable(keys[at]))) report(key, keys[at]);
				});
			},
			Literal(node) {
				const name = nameIn(node);
				if (name === undefined || !isUnmistakable(name)) return;
				const { parent } = node;
				if (parent.type === 'TSLiteralType' || (parent.type === 'Property' && parent.key === node)) return;
				if (parent.type === 'CallExpression' && ASKS.has(lastName(parent.callee))) return;
				report(node, name);
			},
			TemplateElement(node) {
				const [, name] = /^([a-z-]+):$/.exec(node.value.raw) ?? [];
				if (NAMES.has(name)) report(node, name);
			},
		};
	},
};
