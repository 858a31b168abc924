/** What happens to a person and is remembered, or written down somewhere else as well. */
import { occursIn } from './every-match.ts';
import { askedOnce } from './part-sentences.ts';

const RELATION =
	'(?:mum|mam|mom|dad|mother|father|nan|gran\\w*|brother|sister|twin|son|daughter|baby|child|children|partner|husband|wife|uncle|aunt|cousin|friend|boyfriend|girlfriend)';
/**
 * What happens to a person and is written down somewhere else as well: in a newspaper, a register, a court list, a
 * neighbour’s memory.
 */
export const EVENTS = [
	'arrest(?:ed)?|detained|charged|cautioned|sentenced|remanded|convicted|bailed|released|raid(?:ed)?|strip.?search(?:ed)?|tagged|recalled|sent(?:enced)? down|went to prison|jailed|deported|removal|court|trial|hearing|verdict|appeared before|appeal|police|powers of protection',
	'stabb(?:ed|ing)|shot|shooting|murder(?:ed)?|killed|attack(?:ed)?|assault(?:ed)?|raped|beaten|beat (?:him|her|them|up)|strangled|slashed|mugged|robbed|burgled|kidnapped|injured|hurt|threatened|smashed|set (?:fire|light)|fire (?:was|broke|started)|crash(?:ed)?|knocked (?:down|over|off)|run over|hit by|fell from|jumped|drowned|collapsed|explosion',
	'overdos(?:ed?|ing)|suicide|attempted|hang(?:ed)?|took (?:tablets|pills|his own|her own|their own)|cut (?:himself|herself|his|her)|self-harmed|death|dead|died|passed away|funeral|buried|cremated|inquest|stillborn|miscarr(?:ied|iage)|gave birth|was born|were born|went into labour|pregnan(?:t|cy)',
	`lost (?:his|her|their|my|both|a|an|the) (?:\\w{1,12} )?${RELATION}|lost (?:her|the) baby`,
	'admitted|sectioned|hospital|a&e|discharged|ambulance|paramedics?|operation|transplant|diagnosed|resuscitat\\w{1,4}|intensive care|on the ward',
	'taken (?:in|into|to|from|away|off)|took (?:him|her|them|me|my|his|their) ?(?:in|away|to|from|brother|sister|children|mum|dad)?|took them in|removed|accommodated|adopted|placed|fostered|moved (?:in|out|to|from|placement|back)|placement (?:broke|ended|moved)|broke(?:n)? down|came to live|came for (?:him|her|them|me)|left (?:home|him|her|them|me|the family)|walked out|ran away|ran off|went missing|missing from|reported missing|absconded|was found|were found|found (?:dead|hiding|asleep|unconscious|him|her|them|by|in|at)',
	'lost (?:its|his|her|their|the|our) (?:home|house|flat|tenancy|baby|job|licence)|DV|OD|domestic violence|not been (?:seen|home|back|found)|last seen|(?:was|were|got) moved|(?:mum|dad|mother|father|partner|boyfriend|he|she) left|self-harm|seizure|relaps(?:e|ed)|handed over',
	'evicted|eviction|bailiffs?|repossess\\w{1,4}|locked out|kicked out|thrown out|made homeless|fled|escaped|rehoused|arrived (?:in|at|from|by)|landed|crossed the',
	'moved house|happened|(?:flat|house|home|block|car|van|shop|caravan|hut) (?:went up|caught fire)|went up in flames|burn(?:ed|t) down|(?:in|into) a (?:Travelodge|hotel|B&B|hostel)|the (?:night|morning|evening) of|waters broke|(?:EPO|PPO|ICO|order|adoption|custody)(?: was| were)? granted|care order|custody|lost (?:her|him|them|us)|came to (?:us|live|me|stay)|not (?:spoken|slept|eaten)|missing|(?:housing|house) move|house fire|(?:the|a|in a) (?:fire|flood|raid|crash|accident|collision|fight)|told (?:us|them|him|her|me) (?:it was|that it was)|leukaemia|cancer|diagnosis|stroke|heart attack|wedding|nikah|christen(?:ed|ing)|baptis(?:ed|m)|birth|born|incident|escape[d]?|flight|final hearing|tribunal|overdose|abducted|trafficked|groomed|excluded|exclusion|suspended|expelled|permanently|incident|disclos(?:ed|ure)|allegation|referred|section 47|strategy meeting|case conference|social services|married|forced|separated|divorced|split up|last saw|got together',
].join('|');
const EVENT = new RegExp(`\\b(?:${EVENTS})\\b`, 'iu');

/** True for a sentence in which something of that kind happened. */
export const tellsOfEvent = askedOnce((sentence) => occursIn(sentence, EVENT));
