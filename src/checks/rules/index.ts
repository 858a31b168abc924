/** Every rule, in the order in which the handbook lists them. */
import type { Rule } from '../rule.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { bank } from './bank.ts';
import { court } from './court.ts';
import { crimeReference } from './crime-reference.ts';
import { date } from './date.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { documentNumber } from './document-number.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { initials } from './initials.ts';
import { mapReference } from './map-reference.ts';
import { name } from './name.ts';
import { nameWithTitle } from './name-with-title.ts';
import { nationalInsurance } from './national-insurance.ts';
import { nhsNumber } from './nhs-number.ts';
import { phone } from './phone.ts';
import { possibleName } from './possible-name.ts';
import { postcode } from './postcode.ts';
import { pupilNumber } from './pupil-number.ts';
import { recordNumber } from './record-number.ts';
import { staff } from './staff.ts';
import { street } from './street.ts';
import { vehicle } from './vehicle.ts';

export const rules: readonly Rule[] = [
	// People by name
	name,
	nameWithTitle,
	staff,
	possibleName,
	initials,
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
	email,
	handle,
	address,
	postcode,
	street,
	mapReference,
	// People by what is known of them
	dateOfBirth,
	date,
	age,
];

/** The rule with this id, or undefined. */
export const ruleNamed = (id: string) => rules.find((rule) => rule.id === id);
