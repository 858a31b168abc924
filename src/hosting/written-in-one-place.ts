/** A hub is written at its host or at a git host, never at both. */
import type { HubSettings } from '../content-model/settings.ts';

/**
 * @param file the private settings of the host
 * @throws with a sentence where people sign in to the host and the hub’s own settings name a git host
 */
export const assertWrittenInOnePlace = (
	{ gitHost }: Pick<HubSettings, 'gitHost'>,
	{ hasSignIn, file }: { hasSignIn: boolean; file: string },
): void => {
	if (hasSignIn && gitHost)
		throw new Error(
			`content/settings/hub.yaml: found the git host “${gitHost}” although people sign in to this host, expected one place where the hub is written. Nothing was started. Take the git host out of the settings, or “signIn” out of ${file}.`,
		);
};
