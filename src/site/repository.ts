import type { Editing, Site } from '../portfolio/model.ts';
import { repositoryHost, type RepositoryHostId } from '../portfolio/vocabulary/repository-host.ts';

/** What one contributes by filling in a form at the repository's host. The id names the form's files. */
export type IssueFormId = 'exempel' | 'behov';

/** A form's file in the repository: one that GitHub and Forgejo read, and one that GitLab reads. */
export const issueFormFile = {
	form: (id: IssueFormId) => `.github/ISSUE_TEMPLATE/${id}.yml`,
	template: (id: IssueFormId) => `.gitlab/issue_templates/${templateName(id)}.md`,
};

const templateName = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** Encoded part by part: the slashes in a path, or in the name of a branch, are its own. */
const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const query = (values: Record<string, string>) =>
	Object.entries(values)
		.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
		.join('&');

/** What follows a repository's address at one kind of host. */
interface HostAddresses {
	edit: (branch: string, path: string) => string;
	/** Left out where the editor cannot be given a text to begin with. */
	create?: (branch: string, path: string, text: string) => string;
	issue: (form: IssueFormId, title: string) => string;
}

const hosts: Record<RepositoryHostId, HostAddresses> = {
	github: {
		edit: (branch, path) => `edit/${encodePath(branch)}/${encodePath(path)}`,
		create: (branch, path, text) => `new/${encodePath(branch)}?${query({ filename: path, value: text })}`,
		issue: (form, title) => `issues/new?${query({ template: `${form}.yml`, title })}`,
	},
	gitlab: {
		edit: (branch, path) => `-/edit/${encodePath(branch)}/${encodePath(path)}`,
		issue: (form, title) => `-/issues/new?${query({ issuable_template: templateName(form), 'issue[title]': title })}`,
	},
	forgejo: {
		edit: (branch, path) => `_edit/${encodePath(branch)}/${encodePath(path)}`,
		create: (branch, path, text) => {
			const [name = '', ...folders] = path.split('/').reverse();
			return `_new/${encodePath([branch, ...folders.reverse()].join('/'))}?${query({ filename: name, value: text })}`;
		},
		// The whole path: Forgejo looks the file up as it stands, where GitHub wants its name alone.
		issue: (form, title) => `issues/new?${query({ template: issueFormFile.form(form), title })}`,
	},
};

const pathIn = ({ folder }: Editing, path: string) => [...folder.split('/'), path].filter((part) => part !== '' && part !== '.').join('/');

const within = (repository: string, rest: string) => `${repository.replace(/(\.git)?\/*$/, '')}/${rest}`;

/** What a reader can do at the host of the site's repository; nothing where it has none. All of it needs an account there. */
export interface RepositoryLinks {
	/** The host as a reader knows it: GitHub, or the name in the address. */
	host: string;
	/** The web editor on a file in the content folder, such as `exempel/forsta-svaret.md`. */
	edit(path: string): string;
	/** The web editor on a new file with a text to begin with; undefined where the host cannot do that. */
	create(path: string, text: string): string | undefined;
	/** A form to fill in. */
	issue(form: IssueFormId, title: string): string;
}

export function repositoryLinks({ repository, editing }: Pick<Site, 'repository' | 'editing'>): RepositoryLinks | undefined {
	if (!repository) return undefined;
	const { edit, create, issue } = hosts[editing.host];
	return {
		host: hostName(repository),
		edit: (path) => within(repository, edit(editing.branch, pathIn(editing, path))),
		create: (path, text) => create && within(repository, create(editing.branch, pathIn(editing, path), text)),
		issue: (form, title) => within(repository, issue(form, title)),
	};
}

function hostName(repository: string): string {
	const { hostname } = new URL(repository);
	const known = repositoryHost.ids.find((id) => hostname === `${id}.com`);
	return known ? repositoryHost.label(known) : hostname;
}
