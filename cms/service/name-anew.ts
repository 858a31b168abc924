/** A text in which an entry, or a picture, goes by another address. Pure. */
import { hrefOf } from '../../src/content-model/address.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { isRecord } from '../../src/content-model/is-record.ts';
import { valueAtPath } from '../../src/content-model/own.ts';
import { referralsOf, type Path } from '../../src/content-model/walk.ts';
import { inTheStyleOf, plainLines } from '../line-endings.ts';
import { patchYaml } from '../patch-yaml.ts';
import { partsOfVersion } from '../revisions/differences.ts';

/** An entry that goes from one id to another. */
export interface Renamed {
	type: AnyContentType;
	from: string;
	to: string;
}

/** What may stand before an address of this hub; after anything else it is the end of another address. */
const ENDS_A_PATH = /[\w./-]$/;

/** Another address wherever this one stands by itself. */
export const withAddress = (text: string, from: string, to: string): string => {
	const [first = '', ...rest] = text.split(from);
	let done = first;
	for (const piece of rest) done += (ENDS_A_PATH.test(done.slice(-1)) ? from : to) + piece;
	return done;
};

/** In: the file of any entry. Out: the same, with its links and its boxes leading to the new address. */
export const nameAnew = ({ fields, format }: AnyContentType, text: string, { type, from, to }: Renamed): string => {
	const linked = withAddress(text, hrefOf(type.name, from), hrefOf(type.name, to));
	const { data } = partsOfVersion(format, linked);
	const named = referralsOf(fields, data).filter((referral) => referral.to === type.name && referral.id === from);
	if (named.length === 0) return linked;
	for (const { path } of named) putAt(data, path, to);
	const plain = plainLines(linked);
	const [opening = '', yaml = plain] =
		format === 'yaml' ? [] : (/^(---[ \t]*\n)([\s\S]*?\n)(?=---[ \t]*(?:\n|$))/.exec(plain)?.slice(1) ?? ['', '']);
	return inTheStyleOf(linked, `${opening}${patchYaml(yaml, data)}${plain.slice(opening.length + yaml.length)}`);
};

const putAt = (data: unknown, path: Path, value: string): void => {
	const around = valueAtPath(data, path.slice(0, -1));
	if (isRecord(around) || Array.isArray(around)) Object.assign(around, { [path.at(-1) ?? '']: value });
};
