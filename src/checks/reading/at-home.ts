/** Where somebody lives, stays or goes, or where something happened to them. */
import { askedOnce } from './part-sentences.ts';

const AT_HOME =
	/\b(?:live[sd]?|living|flitted|stopped (?:in|at)|growing up|grew up|grown up|raised|born|stay(?:s|ed|ing)?|mov(?:ed?|es|ing)|rehoused|housed|placed|placement|settled|lodg\w{2,4}|squatting|sofa[- ]surfing|slept|sleeps?|flat|house|home|kitchen|garden|bedsit|bungalow|caravan|hostel|cottage|room|rented|tenancy|neighbours?|street|estate|walk(?:s|ed)? (?:home|to|past|through)|bus|tram|gets? (?:off|the)|got off|catch(?:es)?|school run|drinks?|drank|works?|job|shop|bakery|stall|hangs?|hung|met|meets|picked up|dropped|found|seen|assaulted|attacked|stabbed|shot|mugged|arrested|chased|plays?|played|camp(?:ed|s)?|tent|den|hid(?:es|ing)?|ran|fled|left|came|comes|go(?:es)? (?:to|past)|went|visits?|contact|stays|buried|grave|funeral|church|mosque|household|based|evicted|burnt|fire)\b/iu;

/** True for a sentence of somebody’s home, way or place. */
export const isAtHome = askedOnce((sentence) => AT_HOME.test(sentence));
