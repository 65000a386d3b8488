import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import type { FolderFiles } from './form-folder.ts';

/** Something the editor asked GitHub to do. */
export interface Change {
	/** `POST /repos/…/pulls`, or the name of a mutation. */
	what: string;
	body: Record<string, unknown>;
}

export interface FakeGithub {
	/** In the order they came. */
	changes: Change[];
	/** What was asked for that GitHub, as it is known here, has no answer to. */
	unknown: string[];
}

const head = 'a'.repeat(40);
const at = '2026-11-22T08:00:00Z';
const shaOf = (text: string) => createHash('sha1').update(text).digest('hex');

/** GitHub as far as the editor needs it: one repository with these files, and a user who may write in it. Keeps what was asked of it. */
export async function fakeGithub(page: Page, repository: string, files: FolderFiles): Promise<FakeGithub> {
	const github: FakeGithub = { changes: [], unknown: [] };
	const answer = (route: Route, json: unknown, status = 200) =>
		route.fulfill({ status, json, headers: { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' } });

	await page.route('https://www.githubstatus.com/**', (route) => answer(route, { status: { indicator: 'none' } }));
	await page.route('https://avatars.githubusercontent.com/**', (route) => route.fulfill({ status: 404 }));
	await page.route('https://api.github.com/**', (route) => {
		const request = route.request();
		const path = new URL(request.url()).pathname;
		const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
		if (path === '/graphql') {
			const { query, variables } = body as { query: string; variables: Record<string, unknown> };
			const mutation = /mutation[^{]*\{\s*(\w+)/.exec(query)?.[1];
			if (mutation) github.changes.push({ what: mutation, body: variables['input'] as Record<string, unknown> });
			const data = mutation ? doneBy(mutation, query) : told(query, files);
			if (!data) github.unknown.push(query);
			return answer(route, { data });
		}
		const what = `${request.method()} ${path.replace(`/repos/${repository}`, '')}`;
		if (request.method() !== 'GET') github.changes.push({ what, body });
		const found = rest(what, files);
		if (found === undefined) github.unknown.push(what);
		return answer(route, found ?? { message: 'Not Found' }, found === undefined ? 404 : 200);
	});
	return github;
}

function rest(what: string, files: FolderFiles): unknown {
	switch (what.replace(/\?.*/, '')) {
		case 'GET /user':
			return { id: 7, login: 'karin', name: 'Karin Kommunikatör', email: 'kommunikation@example.org', avatar_url: '', html_url: '' };
		case 'GET /collaborators/karin':
			return {};
		case `GET /git/trees/${head}`:
			return {
				tree: Object.entries(files).map(([path, text]) => ({ type: 'blob', path, sha: shaOf(text), size: Buffer.byteLength(text) })),
			};
		case 'POST /pulls':
			return { number: 12, node_id: 'PR_12', title: '', html_url: '', head: { sha: 'b'.repeat(40) }, created_at: at, updated_at: at };
		case 'GET /issues/12':
			return { labels: [{ name: 'sveltia-cms/draft' }] };
		case 'POST /issues/12/labels':
		case 'PATCH /issues/12':
			return {};
		default:
			return undefined;
	}
}

function doneBy(mutation: string, query: string): unknown {
	const files = Object.fromEntries([...query.matchAll(/(file_\d+): file\(/g)].map(([, name]) => [name, { oid: 'c'.repeat(40) }]));
	switch (mutation) {
		case 'createRef':
			return { createRef: { ref: { name: 'refs/heads/x' } } };
		case 'createCommitOnBranch':
			return { createCommitOnBranch: { commit: { oid: 'b'.repeat(40), committedDate: at, ...files } } };
		case 'markPullRequestReadyForReview':
		case 'convertPullRequestToDraft':
			return { [mutation]: { pullRequest: { isDraft: mutation === 'convertPullRequestToDraft' } } };
		default:
			return undefined;
	}
}

function told(query: string, files: FolderFiles): unknown {
	const texts = Object.fromEntries(Object.values(files).map((text) => [shaOf(text), text]));
	const contents = [...query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)];
	if (contents.length > 0)
		return { repository: Object.fromEntries(contents.map(([, name, sha]) => [name, { text: texts[sha ?? ''], isTruncated: false }])) };
	const commits = [...query.matchAll(/(commit_\d+):/g)];
	const author = { name: 'Karin', email: 'kommunikation@example.org', user: { id: 7, login: 'karin' } };
	const history = { nodes: [{ oid: head, message: 'Senast', author, committedDate: at }] };
	if (commits.length > 0) return { repository: Object.fromEntries(commits.map(([, name]) => [name, { target: { history } }])) };
	if (query.includes('totalCount')) return { repository: { pullRequests: { totalCount: 0 } } };
	if (query.includes('pullRequests')) return { repository: { pullRequests: { nodes: [] } } };
	if (query.includes('fork: repository')) return { fork: { id: 'R_1' }, base: { ref: { target: { oid: head } } } };
	if (query.includes('history(first: 1)')) return { repository: { ref: { target: { history } } } };
	if (query.includes('... on Commit')) return { repository: { ref: { target: { oid: head } } } };
	if (query.includes('defaultBranchRef')) return { repository: { defaultBranchRef: { name: 'main' } } };
	return undefined;
}
