import type { FormSite } from '../../../src/editor/form.ts';

/** A site with a repository at GitHub, unless told otherwise. */
export const formSite = (
	repository: string | undefined = 'https://github.com/exempelkommun/portfolj',
	editing: Partial<FormSite['site']['editing']> = {},
): FormSite => ({
	site: {
		name: 'Exempelportföljen',
		...(repository && { repository }),
		editing: { host: 'github', branch: 'main', folder: 'content', review: true, ...editing },
	},
	url: 'https://portfolj.example.org/',
	logo: '/favicon.svg',
});
