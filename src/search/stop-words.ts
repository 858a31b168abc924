/**
 * Words that say nothing about what a page is about. They are left out of the index and of the question: kept in,
 * they must be fetched, match nearly every page, and pull whole questions towards long pages.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a about above after again against all also am an and any are arent as at be because been before being below between both but by ' +
		'can cannot cant could couldnt did didnt do does doesnt doing dont down during each etc few for from further get got had hadnt has hasnt have havent having he her here hers herself him himself his how ' +
		'i id if ill im in into is isnt it its itself ive just let lets me more most my myself no nor not of off on once only or other our ours ourselves out over own ' +
		'same shall she should shouldnt so some such than that thats the their theirs them themselves then there theres these they theyre this those through to too ' +
		'under until up upon us versus very vs was wasnt we were werent what whats when where which while who whom whose why will with within without wont would wouldnt you your youre yours yourself yourselves ' +
		'please tell need needs want know somebody someone something anyone anything'
	).split(' '),
);
