/** Decap’s backend for Gitea, in the page of a hub that its settings put there. */
export { GiteaBackend as GitHostBackend } from 'decap-cms-backend-gitea';
