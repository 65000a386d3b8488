import type { Site } from '../portfolio/model.ts';

/** The branch that is published. */
const branch = 'main';
/** Where the published portfolio lies in its repository. */
const folder = 'content';

/** GitLab's own host, and any host that says in its name that it runs GitLab; the others share GitHub's address form. */
const isGitlab = (host: string) => host.split('.').includes('gitlab');

/**
 * Where a reader suggests a change to a content file: the host's web editor, or a mail to the editors where the
 * portfolio has no public repository.
 *
 * @param path the file in the content folder, such as `exempel/forsta-svaret.md`
 * @param subject of the mail
 */
export function editLink(site: Site, path: string, subject: string): string {
	if (!site.repository) return `mailto:${site.contact.email}?subject=${encodeURIComponent(subject)}`;
	const repository = site.repository.replace(/(\.git)?\/*$/, '');
	const edit = isGitlab(new URL(repository).host) ? '-/edit' : 'edit';
	return `${repository}/${edit}/${branch}/${folder}/${path}`;
}
