/**
 * A plain object answers to words that nobody put into it: “constructor”, “toString”, “__proto__”. Asked with a word
 * that somebody typed, it gives back a function, and the build ends. This rule reports each look-up by a string that is
 * only known when the code runs. A `Map`, a `Set` or `own()` answers with what was put in and nothing else.
 */
import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

const MESSAGE = 'A plain object also answers to “constructor” and “__proto__”. Ask a Map, a Set, or own(object, key).';

/** True for a key that the compiler knows: a number, a symbol, or one of a closed list of words. */
const isKnown = (type) => {
	if (type.isUnion()) return type.types.every(isKnown);
	return (
		(type.flags &
			(ts.TypeFlags.NumberLike |
				ts.TypeFlags.ESSymbolLike |
				ts.TypeFlags.StringLiteral |
				ts.TypeFlags.Never |
				ts.TypeFlags.Undefined)) !==
		0
	);
};

/** A key of a type parameter counts as what it may be at most. */
const keyTypeOf = (checker, type) => checker.getBaseConstraintOfType(type) ?? type;

export const ownKeysOnly = ESLintUtils.RuleCreator.withoutDocs({
	meta: { type: 'problem', schema: [], messages: { own: MESSAGE } },
	defaultOptions: [],
	create(context) {
		const services = ESLintUtils.getParserServices(context);
		const checker = services.program.getTypeChecker();
		const keyOf = (node) => keyTypeOf(checker, services.getTypeAtLocation(node));
		const isList = (type) =>
			type.isUnion()
				? type.types.every(isList)
				: checker.isArrayType(type) ||
					checker.isTupleType(type) ||
					(type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;
		return {
			MemberExpression(node) {
				if (!node.computed || node.property.type === 'Literal' || isKnown(keyOf(node.property))) return;
				if (isList(services.getTypeAtLocation(node.object))) return;
				context.report({ node, messageId: 'own' });
			},
			'BinaryExpression[operator="in"]'(node) {
				if (node.left.type === 'Literal' || node.left.type === 'PrivateIdentifier' || isKnown(keyOf(node.left))) return;
				context.report({ node, messageId: 'own' });
			},
			// `const { [word]: value } = object` asks the object as well.
			'ObjectPattern > Property[computed=true]'(node) {
				if (node.key.type !== 'Literal' && !isKnown(keyOf(node.key))) context.report({ node, messageId: 'own' });
			},
		};
	},
});
