/** What each request of the editor’s page to the service carries besides what it asks. */
import { FORM_TOKEN_HEADER, ROLE_HEADER } from '../request-headers.ts';

const JSON_BODY = { 'Content-Type': 'application/json; charset=utf-8' };

let carried: Readonly<Record<string, string>> = {};

/** For a request with a body. */
export const serviceHeaders = (): Record<string, string> => ({ ...JSON_BODY, ...carried });

/** From here on, requests name the role that somebody chose to be, and bring what the page was told. */
export const carry = ({ role, formToken }: { role?: string | undefined; formToken?: string | undefined }): void => {
	carried = {
		...carried,
		...(role === undefined ? {} : { [ROLE_HEADER]: role }),
		...(formToken === undefined ? {} : { [FORM_TOKEN_HEADER]: formToken }),
	};
};

/** For a request without one. */
export const carriedHeaders = (): Record<string, string> => ({ ...carried });
