/**
 * Words for what somebody is to a street, a school or a village: a job, an office, a part played. Lower case, one word.
 */

// What ends as the name of a job does, and is none.
const NO_ROLE = new Set(
	`mother father brother sister daughter other another stepmother stepfather stepbrother stepsister stepdaughter grandmother grandfather granddaughter godmother godfather carer teenager partner youngster never number
	later order matter either neither whether after under over letter winter summer quarter computer chapter paper water member centre center power corner door floor poor error mirror major minor senior junior prior
	superior list twist exist resist consist assist wrist human woman man lady gentleman person toddler stranger younger older elder bigger smaller little former latter further together altogether however ever
	whoever forever disorder border shelter offer refer prefer river dinner supper breakfaster weather leather feather finger figure anger hunger danger manner banner shoulder folder trigger september october november
	december master filter cover discover recover remember consider wonder shower flower tower lower upper inner outer inter better easter sober super proper paper temper clever fever liver silver cancer server user
	answer buffer suffer differ transfer helper-line factor sector doctor’s vector tutor-group christian italian indian asian african american nigerian iranian median guardian ant restaurant important instant
	constant pregnant distant relevant significant infant elephant giant grant want plant variant migrant dress stress less process access address success progress express address happiness illness fitness guess
	business witness goddess mess press unless career beer deer peer-group sheer cheer engineer-led foster-carer offender youth-offender learner reader-friendly user-led`
		.trim()
		.split(/\s+/),
);
const ROLES = new Set(
	`nurse doctor gp surgeon midwife vet dentist chemist imam vicar priest rabbi pastor bishop curate deacon granthi pandit monk nun mullah hafiz head deputy governor senco teacher ta cook chef baker butcher grocer
	farmer postie postman postmistress postmaster milkman barber hairdresser landlord landlady publican bouncer caretaker cleaner porter warden janitor driver cabbie mechanic plumber roofer scaffolder builder mp mayor
	mayoress councillor sheriff lord lady judge magistrate coroner constable sergeant inspector pc officer copper policeman policewoman fireman firefighter paramedic soldier footballer boxer wrestler goalkeeper striker
	captain coach referee jockey cricketer singer rapper dj actor actress author poet artist presenter newsreader weatherman comedian magician clown undertaker gravedigger bellringer organist choirmaster sexton verger
	churchwarden scoutmaster akela brownie shopkeeper newsagent fishmonger greengrocer florist jeweller bookie lollipop gamekeeper blacksmith farrier thatcher lockkeeper lighthouse crossing-patrol chairman chairwoman
	chair treasurer secretary trustee president boss manager owner killer murderer attacker arsonist gunman rapist dealer burglar suspect defendant accused victim deceased bride groom winner survivor hero champion
	jailer receptionist dinner-lady childminder registrar bailiff solicitor barrister lecturer professor principal dean researcher informant whistleblower ringleader champ star celebrity`
		.trim()
		.split(/\s+/),
);
const ENDING =
	/(?:[^e]er|[^aeiou]or|ator|itor|ist|man|woman|men|lady|mistress|master|smith|monger|wright|ician|eer|ess)$/u;

/**
 * True for the word for a job or a part played: “postmistress”, “beekeeper”, “vicar”. Not for a mother, a member or a
 * number.
 */
export const isLocalRole = (word: string) =>
	ROLES.has(word) || (word.length > 4 && ENDING.test(word) && !NO_ROLE.has(word));

/** True for those of them that a place has one or few of, so that everybody there knows whose relative is meant. */
export const isKnownLocally = (word: string) =>
	ROLES.has(word) || /(?:mistress|master|keeper|monger|smith)$/u.test(word);
