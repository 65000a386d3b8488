import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { entryText } from '../../src/content-files/entry-text.ts';
import type { FormSite } from '../../src/editor/form.ts';
import { newPage, useBrowser } from '../support/browser-page.ts';
import { fakeGithub } from '../support/fake-github.ts';
import { fakeGitlab } from '../support/fake-gitlab.ts';
import { FormDriver } from '../support/form-driver.ts';
import { contentFiles } from '../support/form-folder.ts';
import { formDay, shortCase, shortCaseId } from '../support/form-page.ts';
import { serveWithRepository } from '../support/form-site.ts';

useBrowser();

const path = `content/exempel/${shortCaseId}.md`;
const branch = `cms/exempel/${shortCaseId}`;
const title = `Lägg till exempel ”${shortCaseId}”`;
const { body, ...data } = shortCase;
const written = entryText('exempel', data, body);

async function openPage(): Promise<{ page: Page; errors: string[] }> {
	const page = await newPage();
	await page.clock.setFixedTime(`${formDay}T10:00:00`);
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	return { page, errors };
}

/** Signs in with a token, writes a case, saves it, and is asked whether somebody should read it. */
async function writeAndSave(page: Page, host: FormSite['site']['editing']['host'], repository: string): Promise<void> {
	const editing = { host, branch: 'main', folder: 'content', review: true };
	const address = await serveWithRepository(`form-${host}`, { name: 'Exempelportföljen', repository, editing });
	await page.goto(`${address}redigera/`);
	await page.getByRole('button', { name: /Access Token/ }).click();
	await page.getByRole('textbox').fill('prov-token');
	await page.getByRole('button', { name: 'Logga in', exact: true }).click();
	await page.getByRole('row').first().waitFor();
	await page.goto(`${address}redigera/#/collections/exempel/new`);
	const form = new FormDriver(page, contentFiles);
	await form.fill('exempel', shortCase);
	await form.save();
	await sendButton(page).waitFor();
}

const sendButton = (page: Page) => page.getByRole('button', { name: 'Skicka för granskning' }).last();

test('a case that is saved becomes a draft of a proposal at GitHub, and is then sent for review', { timeout: 90_000 }, async () => {
	const { page, errors } = await openPage();
	const github = await fakeGithub(page, 'exempelkommun/portfolj', contentFiles);
	await writeAndSave(page, 'github', 'https://github.com/exempelkommun/portfolj');

	const contents = Buffer.from(written).toString('base64');
	expect(github.changes).toEqual([
		{ what: 'createRef', body: expect.objectContaining({ name: `refs/heads/${branch}` }) },
		{
			what: 'createCommitOnBranch',
			body: expect.objectContaining({
				branch: { repositoryNameWithOwner: 'exempelkommun/portfolj', branchName: branch },
				fileChanges: { additions: [{ path, contents }], deletions: [] },
				message: { headline: title },
			}),
		},
		{ what: 'POST /pulls', body: expect.objectContaining({ title, head: branch, base: 'main', draft: true }) },
		{ what: 'POST /issues/12/labels', body: { labels: ['sveltia-cms/draft'] } },
	]);

	await sendButton(page).click();

	await expect
		.poll(() => github.changes.slice(4))
		.toEqual([
			{ what: 'PATCH /issues/12', body: { labels: ['sveltia-cms/pending_review'] } },
			{ what: 'markPullRequestReadyForReview', body: { pullRequestId: 'PR_12' } },
		]);
	expect(github.unknown).toEqual([]);
	expect(errors).toEqual([]);
});

test('at GitLab it becomes a draft of a merge request, and is then sent for review', { timeout: 90_000 }, async () => {
	const { page, errors } = await openPage();
	const gitlab = await fakeGitlab(page, 'exempelkommun/portfolj', contentFiles);
	await writeAndSave(page, 'gitlab', 'https://gitlab.com/exempelkommun/portfolj');

	expect(gitlab.changes).toEqual([
		{
			what: 'POST /repository/commits',
			body: {
				branch,
				start_branch: 'main',
				commit_message: title,
				actions: [expect.objectContaining({ action: 'create', file_path: path, content: written, encoding: 'text' })],
			},
		},
		{
			what: 'POST /merge_requests',
			body: expect.objectContaining({
				title: `Draft: ${title}`,
				source_branch: branch,
				target_branch: 'main',
				labels: 'sveltia-cms/draft',
			}),
		},
	]);

	await sendButton(page).click();

	await expect
		.poll(() => gitlab.changes.slice(2))
		.toEqual([{ what: 'PUT /merge_requests/12', body: expect.objectContaining({ title, add_labels: 'sveltia-cms/pending_review' }) }]);
	expect(gitlab.unknown).toEqual([]);
	// The editor asks a company that GitLab has hired how GitLab is; the form's policy refuses.
	expect(errors.filter((text) => !text.includes('https://status-api.hostedstatus.com/'))).toEqual([]);
});
