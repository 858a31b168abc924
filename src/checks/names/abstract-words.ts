/**
 * First names that are also words which begin an ordinary sentence without an article: “Hope is …”, “Mark the date”.
 */
const WORDS = new Set(
	`hope faith grace joy patience prudence mercy charity comfort peace love unity wisdom praise melody memory progress privilege freedom liberty summer autumn winter spring may will chase blessing
		precious marvellous innocent divine trinity harmony honour honor honey star sky ocean river storm dawn earl art can dare don dot edit ego harsh hue non lee lie long made mate mine my nay ore pa ploy
		ram ran rare raw rein rich righteous rim said sang sever shade shady sham sine spas tan tin vi ye yen zeta an ani hung hunter princess guy gent gang gay gruff son tuba bill mark grant pat rob wade
		guide sage true moses noble angels bile binder caravan chance dimple diesel dung fang hind jersey jot lieu loan meadow nest salad sterling sultan trans viral win winsome ping tech chi min happiness
		justice fortune gift gifty success favour treasure knowledge victory goodness kindness sincere genuine courage prosper shepherd`
		.trim()
		.split(/\s+/),
);

/** True where the start of a sentence alone makes no name of the word; `folded` as `fold` leaves it. */
export const isAbstract = (folded: string) => WORDS.has(folded);
