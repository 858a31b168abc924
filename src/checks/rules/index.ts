/** Every rule, in the order in which the handbook lists them. */
import type { Rule } from '../rule.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { allOrNone } from './all-or-none.ts';
import { attendance } from './attendance.ts';
import { bank } from './bank.ts';
import { blamingWord } from './blaming-word.ts';
import { chathamHouse } from './chatham-house.ts';
import { claimWithoutMeasure } from './claim-without-measure.ts';
import { cluesTogether } from './clues-together.ts';
import { court } from './court.ts';
import { crimeReference } from './crime-reference.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { dateRule } from './date.ts';
import { deviceAddress } from './device-address.ts';
import { documentNumber } from './document-number.ts';
import { email } from './email.ts';
import { explicit } from './explicit.ts';
import { extremeValue } from './extreme-value.ts';
import { fewOfMany } from './few-of-many.ts';
import { findOnlyWord } from './find-only-word.ts';
import { handle } from './handle.ts';
import { headingOrder } from './heading-order.ts';
import { identifyingCombination } from './identifying-combination.ts';
import { initials } from './initials.ts';
import { limits } from './limits.ts';
import { linkText } from './link-text.ts';
import { longSentence } from './long-sentence.ts';
import { mapReference } from './map-reference.ts';
import { nameInFileName } from './name-in-file-name.ts';
import { nameWithTitle } from './name-with-title.ts';
import { name } from './name.ts';
import { nationalInsurance } from './national-insurance.ts';
import { newsLink } from './news-link.ts';
import { nickname } from './nickname.ts';
import { nhsNumber } from './nhs-number.ts';
import { numberInWords } from './number-in-words.ts';
import { parentToldAbout } from './parent-told-about.ts';
import { phone } from './phone.ts';
import { pictureDescription } from './picture-description.ts';
import { possibleName } from './possible-name.ts';
import { postcode } from './postcode.ts';
import { pupilNumber } from './pupil-number.ts';
import { quotationRule } from './quotation.ts';
import { rareCombination } from './rare-combination.ts';
import { readingEase } from './reading-ease.ts';
import { recordNumber } from './record-number.ts';
import { recoverableCount } from './recoverable-count.ts';
import { recoverableShare } from './recoverable-share.ts';
import { relationshipClue } from './relationship-clue.ts';
import { school } from './school.ts';
import { setting } from './setting.ts';
import { smallArea } from './small-area.ts';
import { smallCount } from './small-count.ts';
import { smallPlace } from './small-place.ts';
import { staff } from './staff.ts';
import { street } from './street.ts';
import { summary } from './summary.ts';
import { title } from './title.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { unmarkedGap } from './unmarked-gap.ts';
import { unroundedCount } from './unrounded-count.ts';
import { vehicle } from './vehicle.ts';

export const rules: readonly Rule[] = [
	// People by name
	name,
	nameWithTitle,
	nameInFileName,
	newsLink,
	staff,
	possibleName,
	nickname,
	initials,
	attendance,
	chathamHouse,
	// People by number
	nhsNumber,
	pupilNumber,
	nationalInsurance,
	recordNumber,
	crimeReference,
	court,
	documentNumber,
	vehicle,
	bank,
	// People by the way to reach them
	phone,
	numberInWords,
	email,
	handle,
	address,
	postcode,
	street,
	smallPlace,
	mapReference,
	deviceAddress,
	school,
	setting,
	// People by what is known of them
	dateOfBirth,
	dateRule,
	age,
	rareCombination,
	identifyingCombination,
	relationshipClue,
	parentToldAbout,
	explicit,
	quotationRule,
	cluesTogether,
	// People counted
	smallCount,
	unroundedCount,
	recoverableShare,
	recoverableCount,
	allOrNone,
	extremeValue,
	smallArea,
	unmarkedGap,
	fewOfMany,
	// Language
	findOnlyWord,
	blamingWord,
	unexplainedAbbreviation,
	longSentence,
	readingEase,
	// Quality
	title,
	summary,
	claimWithoutMeasure,
	limits,
	linkText,
	headingOrder,
	pictureDescription,
];

/** The rule with this id, or undefined. */
export const ruleNamed = (id: string) => rules.find((rule) => rule.id === id);
