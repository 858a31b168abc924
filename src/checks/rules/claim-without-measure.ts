import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { bodyParts } from '../document.ts';
import { documentOf } from '../plain-text.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';

const CLAIM =
	/\b(?:improve[ds]?|improving|improvement|reduc(?:ed|es|tion)|decreas(?:ed|es)|increas(?:ed|es) in|fell|fewer|dropped|halved|doubled|rose|better outcomes?|more likely to|less likely to|transformed|made (?:a (?:big|huge|real) )?difference|proved|proven|effective|successful(?:ly)?|worked well|significant(?:ly)? (?:better|improved|reduced|fewer))\b/giu;
const MEASURED =
	/\b(?:\d+(?:\.\d+)?(?:%(?=\s)| per cent)|\d+(?:\.\d+)?% to \d+|from \d[\d,.]* to \d|measured|counted|count(?:s)? (?:of|from)|survey|questionnaire|data|records? show|logs?|register|audit(?:ed)?|score[ds]?|scale|compared with|baseline|before and after|monitoring|figures|evaluat(?:ed|ion)|feedback forms?|asked (?:everyone|all|each|\d+)|interview(?:ed|s)|not measured|did not (?:measure|count|record|collect)|nothing was (?:measured|counted)|no (?:figures|numbers|measure|data|baseline)|nobody (?:measured|counted)|we (?:do not|don[’']t|cannot|can[’']t) (?:know|say|tell|show)|cannot be shown|impression|anecdot\w+|what (?:staff|people|families|children) (?:said|told))\b/iu;

export const claimWithoutMeasure: Rule = {
	id: 'claim-without-measure',
	family: 'quality',
	title: 'Claim of change without a measure',
	why: 'A reader cannot tell hope from finding. “We did not measure it” is an honest answer and welcome.',
	source: 'The hub’s own decision: local evidence is told with its limits.',
	severityFor: byStory('warn', 'inform'),
	check: (document): RuleMatch[] => {
		if (document.type !== 'case-study') return [];
		const outcomes = document.data['outcomes'];
		if (Array.isArray(outcomes) && outcomes.length) return [];
		const parts = new Set(bodyParts(document));
		if ([...parts].some(({ text }) => MEASURED.test(text))) return [];
		const [claim] = matchesIn(document, CLAIM, (part) => parts.has(part) && part.kind !== 'heading');
		return claim
			? [
					ruleMatchOf(
						claim,
						'warn',
						'A change is claimed, and nothing says how it is known.',
						'Add a row under “Outcomes”, or say plainly that nothing was measured and whose impression it is.',
					),
				]
			: [];
	},
	fires: ['Attendance improved and everybody was calmer.'],
	silent: [
		'Attendance improved from 71% to 80%.',
		'Staff felt that mornings improved; we did not measure it.',
		'The room was painted.',
	],
	example: (text) => documentOf(text),
};
