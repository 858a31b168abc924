/** How a hosted hub is, for whatever watches over it. Says nothing of what is in the hub. */

export interface BuilderHealth {
	isBuilding: boolean;
	/** Undefined before the first since the start. */
	lastBuild: { at: string; reason: string; seconds: number; isServed: boolean } | undefined;
}

/** The repository elsewhere that what is published is pushed to. */
export interface RemoteHealth {
	status: 'even' | 'behind';
	isPushing: boolean;
	/** When the last push ended; undefined before the first since the start. */
	lastPush: string | undefined;
	because?: string;
}

export interface Health extends BuilderHealth {
	/** `ok`; `stale` where the last build failed, and an older one is served; `nothing served`. */
	status: 'ok' | 'stale' | 'nothing served';
	release: string | undefined;
	/** Whether people can sign in and write. */
	editing: 'open' | 'closed';
	/** Where the settings name one. */
	remote?: RemoteHealth;
	/** The coalition’s edition, where one is built. */
	coalition?: Pick<Health, 'status' | 'release'> & BuilderHealth;
}

export const healthOf = (release: string | undefined, builder: BuilderHealth, hasSignIn: boolean): Health => ({
	status: statusOf(release, builder),
	release,
	editing: hasSignIn ? 'open' : 'closed',
	...builder,
});

const statusOf = (release: string | undefined, { lastBuild }: BuilderHealth): Health['status'] => {
	if (release === undefined) return 'nothing served';
	return lastBuild?.isServed === false ? 'stale' : 'ok';
};

/** The same, with the edition that is built beside it. */
export const withCoalition = (health: Health, release: string | undefined, builder: BuilderHealth): Health => ({
	...health,
	coalition: { status: statusOf(release, builder), release, ...builder },
});
