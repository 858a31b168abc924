/** Decap’s backend for GitHub, in the page of a hub that its settings put there. */
export { GitHubBackend as GitHostBackend } from 'decap-cms-backend-github';
