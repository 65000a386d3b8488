import { describe, expect, test } from 'vitest';
import type { Editing } from '../../../src/portfolio/model.ts';
import { repositoryLinks } from '../../../src/site/repository.ts';
import { aSite } from '../../support/builders.ts';

const at = (repository: string, changes: Partial<Editing> = {}) => {
	const links = repositoryLinks(aSite({ repository, editing: { ...aSite().editing, ...changes } }));
	if (!links) throw new Error('A site with a repository has links.');
	return links;
};
const github = at('https://github.com/kommunen/portfolj');
const gitlab = at('https://gitlab.com/kommunen/portfolj', { host: 'gitlab' });
const forgejo = at('https://codeberg.org/kommunen/portfolj', { host: 'forgejo' });

test('a portfolio without a repository has no links to one', () => {
	expect(repositoryLinks(aSite())).toBeUndefined();
});

describe('the web editor', () => {
	test.each([
		['GitHub', github, 'https://github.com/kommunen/portfolj/edit/main/content/exempel/ett.md'],
		['GitLab', gitlab, 'https://gitlab.com/kommunen/portfolj/-/edit/main/content/exempel/ett.md'],
		['Forgejo', forgejo, 'https://codeberg.org/kommunen/portfolj/_edit/main/content/exempel/ett.md'],
	])('of %s opens on the file', (_, links, expected) => {
		expect(links.edit('exempel/ett.md')).toBe(expected);
	});

	test.each(['https://github.com/kommunen/portfolj.git', 'https://github.com/kommunen/portfolj/'])('is found from %s too', (repository) => {
		expect(at(repository).edit('a.md')).toBe('https://github.com/kommunen/portfolj/edit/main/content/a.md');
	});

	test('opens on the branch and in the folder that the portfolio names', () => {
		expect(at('https://github.com/k/p', { branch: 'publicerat/2026', folder: '/webb/innehåll/' }).edit('a.md')).toBe(
			'https://github.com/k/p/edit/publicerat/2026/webb/inneh%C3%A5ll/a.md',
		);
	});

	test('opens on the top folder when the content lies there', () => {
		expect(at('https://github.com/k/p', { folder: '.' }).edit('exempel/ett.md')).toBe('https://github.com/k/p/edit/main/exempel/ett.md');
	});

	test('opens on a branch with a sign that has a meaning in an address', () => {
		expect(at('https://github.com/k/p', { branch: 'ärende#7' }).edit('a.md')).toBe(
			'https://github.com/k/p/edit/%C3%A4rende%237/content/a.md',
		);
	});
});

describe('a new file', () => {
	const text = '---\ntitel: "Å & ö #1 + 100 %"\n---\n';

	test('has its name and its text from the start at GitHub', () => {
		const { pathname, searchParams, hash } = new URL(github.create('exempel/nytt-exempel.md', text) ?? '');

		expect(pathname).toBe('/kommunen/portfolj/new/main');
		expect(Object.fromEntries(searchParams)).toEqual({ filename: 'content/exempel/nytt-exempel.md', value: text });
		expect(hash).toBe('');
	});

	test('has its folder in the address at Forgejo', () => {
		const { pathname, searchParams } = new URL(forgejo.create('exempel/nytt-exempel.md', text) ?? '');

		expect(pathname).toBe('/kommunen/portfolj/_new/main/content/exempel');
		expect(Object.fromEntries(searchParams)).toEqual({ filename: 'nytt-exempel.md', value: text });
	});

	test('is written with %20 for a space, which every host reads as a space', () => {
		expect(github.create('a.md', 'ett två')).toContain('value=ett%20tv%C3%A5');
	});

	test('is not offered at GitLab, which would leave it empty', () => {
		expect(gitlab.create('exempel/nytt-exempel.md', text)).toBeUndefined();
	});
});

describe('a form', () => {
	test.each([
		['GitHub', github, '/issues/new', { template: 'exempel.yml', title: 'Exempel: ' }],
		['GitLab', gitlab, '/-/issues/new', { issuable_template: 'Exempel', 'issue[title]': 'Exempel: ' }],
		['Forgejo', forgejo, '/issues/new', { template: '.github/ISSUE_TEMPLATE/exempel.yml', title: 'Exempel: ' }],
	])('at %s is named as the host wants it', (_, links, path, asked) => {
		const { pathname, searchParams } = new URL(links.issue('exempel', 'Exempel: '));

		expect(pathname).toBe(`/kommunen/portfolj${path}`);
		expect(Object.fromEntries(searchParams)).toEqual(asked);
	});
});

test.each([
	['https://github.com/k/p', 'GitHub'],
	['https://gitlab.com/k/p', 'GitLab'],
	['https://codeberg.org/k/p', 'codeberg.org'],
	['https://git.kommunen.se/p', 'git.kommunen.se'],
])('the reader meets the host of %s as %s', (repository, name) => {
	expect(at(repository).host).toBe(name);
});
