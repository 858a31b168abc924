/** Links that show a draft as its page to people outside: what the editor, its service and the host say of them. */
import type { EditingPerson } from './editing-permission.ts';

/** A draft by what it is called in the editor. */
export interface LinkedDraft {
	collection: string;
	slug: string;
}

/** A link as those who see the draft see it. What opens it is not in it: that is shown once, to who made it. */
export interface ListedLink {
	id: string;
	/** When it was made, as ISO 8601. */
	madeAt: string;
	/** Its last day. */
	until: string;
	/** Who made it, by role: “coalition editor”. */
	by: string;
	/** Whether somebody has opened it. */
	isOpened: boolean;
}

/** How many days a link works, unless somebody says otherwise, and at most. */
export const LINK_DAYS = { usual: 14, most: 60 } as const;

/** How many links there may be to one draft at a time. */
export const MOST_LINKS = 10;

export interface DraftLinks {
	/** Those that work, the oldest first. */
	of: (draft: LinkedDraft) => ListedLink[];
	/** Out: its address, from the root of the site. It is kept nowhere. */
	make: (draft: LinkedDraft, link: { until: string; by: Pick<EditingPerson, 'roles'> }) => string;
	/** Out: whether there was one. */
	withdraw: (draft: LinkedDraft, id: string) => boolean;
	/** The draft was published or deleted: a later one of the same name is another. */
	end: (draft: LinkedDraft) => void;
	/** The draft goes to another address of the same type; its links lead there. */
	follow: (draft: LinkedDraft, slug: string) => void;
}

/** A text, and where the pictures are that are not on the site: from its page on, or empty where they are nowhere. */
export interface TextToShow {
	/** Path from the root of the checkout: `content/case-studies/ashford/calm-waiting.mdx`. */
	path: string;
	text: string;
	pictures: Readonly<Record<string, string>>;
}

/** What a link leads to at this moment. */
export type SharedDraft =
	| {
			is: 'shown';
			draft: TextToShow;
			/** Changes with whatever the draft holds. */
			version: string;
			/** Reads a picture or document of this draft by where it is from the page on; undefined where it has none. */
			read: (from: string) => Promise<Uint8Array> | undefined;
	  }
	/** A story that two people have not read as it stands. */
	| { is: 'not-read' }
	/** It was published or deleted. `href`: where its page stands, where there is one that is published. */
	| { is: 'gone'; href: string | undefined };
