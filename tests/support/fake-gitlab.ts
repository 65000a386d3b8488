import type { Page } from 'playwright-core';
import type { Change } from './fake-github.ts';
import type { FolderFiles } from './form-folder.ts';

const head = 'a'.repeat(40);
const at = '2026-11-22T08:00:00Z';

/** GitLab as far as the editor needs it: one project with these files, and a member who may write in it. Keeps what was asked of it. */
export async function fakeGitlab(page: Page, project: string, files: FolderFiles): Promise<{ changes: Change[]; unknown: string[] }> {
	const gitlab = { changes: [] as Change[], unknown: [] as string[] };
	await page.route('https://gitlab.com/api/**', (route) => {
		const request = route.request();
		const path = new URL(request.url()).pathname;
		const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
		const what = `${request.method()} ${path.replace('/api/v4', '').replace(`/projects/${encodeURIComponent(project)}`, '')}`;
		const graphql = path.endsWith('/graphql');
		if (!graphql && request.method() !== 'GET') gitlab.changes.push({ what, body });
		const found = graphql ? told(body as unknown as Question, files) : rest(what);
		if (found === undefined) gitlab.unknown.push(graphql ? String(body['query']) : what);
		return route.fulfill({
			status: found === undefined ? 404 : 200,
			json: found ?? {},
			headers: { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' },
		});
	});
	return gitlab;
}

interface Question {
	query: string;
	variables: { paths?: string[] };
}

function told({ query, variables: { paths = [] } }: Question, files: FolderFiles): unknown {
	const repository = (content: object) => ({ data: { project: { repository: content } } });
	if (query.includes('rootRef')) return repository({ rootRef: 'main' });
	if (query.includes('lastCommit')) return repository({ tree: { lastCommit: { sha: head, message: 'Senast' } } });
	if (query.includes('rawTextBlob')) return repository({ blobs: { nodes: paths.map((path) => ({ path, rawTextBlob: files[path] })) } });
	if (query.includes('recursive')) {
		const nodes = Object.keys(files).map((path, index) => ({ type: 'blob', path, sha: String(index).padStart(40, '0') }));
		return repository({ tree: { blobs: { nodes, pageInfo: { endCursor: '', hasNextPage: false } } } });
	}
	return undefined;
}

function rest(what: string): unknown {
	switch (what) {
		case 'GET /user':
			return { id: 7, username: 'karin', name: 'Karin Kommunikatör', email: 'kommunikation@example.org', avatar_url: '', web_url: '' };
		case 'GET /users':
			return [{ id: 7 }];
		case 'GET /repository/branches/main':
			return { commit: { id: head } };
		case 'GET /deployments':
		case `GET /repository/commits/${head}/statuses`:
		case 'GET /merge_requests':
			return [];
		case 'GET /merge_requests/12':
			return { iid: 12, title: 'Draft: förslag', labels: ['sveltia-cms/draft'] };
		case 'POST /repository/commits':
			return { id: 'b'.repeat(40), committed_date: at };
		case 'POST /merge_requests':
			return { iid: 12, id: 120, web_url: '', sha: 'b'.repeat(40), created_at: at, updated_at: at };
		case 'PUT /merge_requests/12':
			return {};
		default:
			return undefined;
	}
}
