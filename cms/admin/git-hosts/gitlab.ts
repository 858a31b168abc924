/** Decap’s backend for GitLab, in the page of a hub that its settings put there. */
export { GitLabBackend as GitHostBackend } from 'decap-cms-backend-gitlab';
