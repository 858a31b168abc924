/**
 * What people call the sections of the types in documents of their own, by the heading of the hub: the words the import
 * goes by. In small letters; “we” stands for whoever writes; a leading “the” or “our” needs no line of its own. What
 * stands under two sections of a type may mean either, and is asked. Beside the types rather than in them, so that no
 * page of the site carries these words.
 */
import { own } from './own.ts';

const SYNONYMS: Readonly<Record<string, string>> = {
	'What the problem was': `
		problem; problem statement; background; context; issue; issues; situation; starting point; challenge;
		challenges; need; needs; rationale; reason; reasons; aim; aims; objective; objectives; purpose;
		introduction; overview; why we did it; why did we do it; why we did this; why did we do this;
		why this was needed; why was this needed; why was it needed; why is this important; why it matters;
		why does it matter; what was happening; what was the problem; what was the issue; what were the issues;
		what was the need; what was the challenge; what problem were we trying to solve;
		what were we trying to do; what were we trying to achieve; what did we want to achieve;
		what did we want to change; what did we set out to do; what was wrong; what we saw; what did we see;
		what was it like before; where we started; where did we start; how did it start; how it started;
		how did this come about; story so far; presenting issue; presenting issues; presenting problem;
		reason for referral; before`,
	'What we did': `
		what was done; approach; action; actions; action taken; actions taken; activity; activities; intervention;
		interventions; method; methods; methodology; work; work undertaken; implementation; delivery; process;
		how we did it; how did we do it; how it was done; how was it done; how it works; how does it work;
		how it worked; how did it work; solution; solutions; response; what we tried; what did we try;
		what did we do; what have we done; what we have done; what we put in place; what did we put in place;
		what did we change; what support was given; what support was provided; support provided; support given;
		who was involved; who did we involve; steps taken; what happened; what happened next; description;
		project description; initiative; design; development; during`,
	'What changed and how we know': `
		what changed; what has changed; what is different; what was different; result; results; outcome; outcomes;
		impact; impacts; finding; findings; key findings; evidence; evidence of impact; evaluation; what happened;
		what happened next; difference made; difference it made; difference we made; what difference did it make;
		what difference did we make; what difference has it made; what difference has this made;
		what impact did it have; what was the impact; what has been the impact; what was the outcome;
		what were the outcomes; what were the results; what was the result; what did we achieve;
		what was achieved; what we achieved; what did we find; what we found; how we know; how do we know;
		how did we know; how did we measure it; how do we know it worked; did it work; did it make a difference;
		benefit; benefits; achievements; success; successes; what went well; what worked; what worked well;
		what has worked well; measures; measurement; monitoring; data; feedback; quotes; testimonials; after`,
	'What we would do differently': `
		lesson; lessons; lessons learned; lessons learnt; learning; key learning; learning points;
		key learning points; what we learned; what we learnt; what did we learn; what have we learned;
		what have we learnt; reflection; reflections; advice to others; advice for others; advice; tips; top tips;
		next time; recommendation; recommendations; what went less well; what did not go well;
		what didn't go well; what could have gone better; what could be better; what would we do differently;
		what would we do differently next time; what would we change; even better if; challenges; barriers;
		obstacles; difficulties; what did not work; what didn't work; what was difficult; what was hard;
		what got in the way; next steps; what next; what is next; what's next; what happens next; future plans;
		future; plans for the future; sustainability; conclusion; conclusions`,
	'Limits: what this does not show': `
		limits; limitation; limitations; caveat; caveats; cautions; what this does not show;
		what does this not show; what we do not know; what we don't know; what don't we know;
		strengths and limitations; strengths and weaknesses; health warning; risks`,
	'What to do': `
		steps; guidance; in practice; how to; how to do it; advice; what works; good practice; best practice;
		practice points; key points; key steps; process; procedure; procedures; step by step; recommendations;
		approach; what should we do; what can we do; what we can do; what to do; actions; tips; top tips; method;
		responsibilities; roles and responsibilities`,
	'Limits and cautions': `
		limits; limitations; cautions; caution; caveats; risks; risk; when not to use it; when not to do this;
		when this does not apply; what is not known; when to ask for help; when to get help; warnings;
		safeguarding; exceptions; scope`,
	Situation: `
		context; background; problem; issue; why; introduction`,
	Decision: `
		decision; what we decided; what did we decide; what was decided; choice; outcome; conclusion;
		recommendation`,
	'What we gave up': `
		consequences; trade offs; tradeoffs; price; costs; downsides; drawbacks; alternatives; options considered;
		disadvantages`,
	'When to look again': `
		review; next review; revisit; review date; when to revisit; next steps`,
	'What was done': `
		approach; what we did; what did they do; what they did; intervention; method; methods; description;
		activities`,
	'What is known, and what is not': `
		results; outcomes; outcome; impact; findings; evidence; evaluation; limitations; limits; what changed`,
	'What is different there': `
		context; setting; differences; how it differs`,
};

/** In: the heading of a section. Out: what else it is called. */
export const synonymsOfHeading = (heading: string): readonly string[] =>
	(own(SYNONYMS, heading) ?? '')
		.split(';')
		.map((words) => words.trim())
		.filter(Boolean);

/** The headings that have such words. */
export const headingsWithSynonyms: readonly string[] = Object.keys(SYNONYMS);
