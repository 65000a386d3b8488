import { defineVocabulary, type TermId } from './define.ts';

/** *Värd*: the program a repository lies in. It decides what the addresses of its editor and its forms look like. */
export const repositoryHost = defineVocabulary('värd', {
	github: { label: 'GitHub', description: 'github.com, eller ett eget GitHub Enterprise.', english: 'GitHub' },
	gitlab: { label: 'GitLab', description: 'gitlab.com, eller ett eget GitLab.', english: 'GitLab' },
	forgejo: { label: 'Forgejo', description: 'Codeberg, eller ett eget Forgejo eller Gitea.', english: 'Forgejo' },
});

export type RepositoryHostId = TermId<typeof repositoryHost>;

/** Names that give Forgejo away without saying so. */
const forgejoNames = ['codeberg', 'gitea'];

/** What a host says in its name that it runs. One that says nothing is taken for GitHub. */
export function hostOfAddress(address: string): RepositoryHostId {
	const names = new URL(address).hostname.split('.');
	if (forgejoNames.some((name) => names.includes(name))) return 'forgejo';
	return repositoryHost.ids.find((id) => names.includes(id)) ?? 'github';
}
