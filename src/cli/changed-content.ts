import { execFileSync } from 'node:child_process';
import { readNameStatus, type Change } from '../review/changes.ts';
import { contentFolder } from '../site/settings.ts';

type Git = (...args: string[]) => string | undefined;

/** What git answers about a folder; undefined where it fails. */
const gitIn =
	(folder: string): Git =>
	(...args) => {
		try {
			return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		} catch {
			return undefined;
		}
	};

const commitOf = (git: Git, ref: string): string | undefined =>
	git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)?.trim() || undefined;

/**
 * The content files that differ from where the work left the base, saved in git or not yet, by path.
 *
 * @returns `found` is false where there is no such base: the changes are then those since the version before the last
 */
export function changedContent(base: string, folder = contentFolder): { changes: Change[]; found: boolean } {
	const git = gitIn(folder);
	const asked = commitOf(git, base);
	const from = asked ?? commitOf(git, 'HEAD~1');
	const diff = from && git('diff', '--no-renames', '--name-status', '-z', '--relative', '--merge-base', from, '--', '.');
	const untracked = git('ls-files', '--others', '--exclude-standard', '-z') ?? '';
	const added = untracked.split('\0').filter(Boolean);
	const changes = [...readNameStatus(diff ?? ''), ...added.map((path): Change => ({ path, kind: 'added' }))];
	return { changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)), found: asked !== undefined && diff !== undefined };
}
