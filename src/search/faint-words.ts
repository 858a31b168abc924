/**
 * Everyday words that tell little of what a question is about, though they tell more than stop words. A small hub holds
 * few of them, so that their idf alone would let “everyone” or “happened” decide what comes first.
 */
export const FAINT_WORDS: ReadonlySet<string> = new Set(
	(
		'able abbreviation acronym actually ago allowed almost along already although always another anybody anyway anywhere around ask asked asking asks away ' +
		'back bad badly become been began begin best better big bit bring brought called came cause certain come comes coming couple ' +
		'day days decide define definition difference different differently done easy either else end enough especially even ever every everybody everyone everything everywhere exactly ' +
		'far feel feeling feels felt find finds fine first follow found full gave getting gets give given gives giving glossary go goes going gone good great guess ' +
		'happen happened happening happens hard hardly hear heard hello help helped helps hold idea instead involved jargon keep keeping keeps kept kind knew knowing known knows ' +
		'large last late later least leave left less like likely little live long look looked looking looks lot lots made main make makes making many matter may maybe mean meaning means meant might mind ' +
		'much must name near never new next nobody none nothing now nowhere often ok okay old one ones order others otherwise part people person place point possible probably properly put ' +
		'quick quickly quite rather read ready real really reason right round said saw say saying says second see seem seems seen sees send sent set several show side since small sort stand stands start started starting still stop stuff sure ' +
		'take taken takes taking talk tell telling tells terminology thing things think thinking thinks thought three time times today together told took tried tries true try trying turn turned two ' +
		'understand use used useful uses using usually various way ways week well went whatever whether whole wonder word words work worked working works worried worse worst worth write writing wrong year years yes yet'
	).split(' '),
);
