/**
 * `npm run review [-- --base <git ref> --out <file>]`: what a proposal changes, in words for the one who decides about it.
 * Advice and faults alike end with code 0: `npm run check:content` is what stops a publication.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unreadableFiles } from '../content-check/annotations.ts';
import { checkContent } from '../content-check/check-content.ts';
import { readContent } from '../content-check/read-content.ts';
import { review } from '../i18n/sv/review.ts';
import { collections } from '../portfolio/schema/collections.ts';
import { languageAdvice } from '../review/language-advice.ts';
import { readProposed } from '../review/portfolio.ts';
import { proseOf } from '../review/prose.ts';
import { onTheirLines, unknownWords } from '../review/spelling.ts';
import { summaryOf } from '../review/summary.ts';
import { knownWords } from '../review/word-list.ts';
import { contentFolder, projectFolder, today } from '../site/settings.ts';
import { changedContent } from './changed-content.ts';

const { values } = parseArgs({ options: { base: { type: 'string', default: 'origin/main' }, out: { type: 'string' } } });

const { changes, found } = changedContent(values.base);
const content = await readContent(contentFolder);
const problems = checkContent(content, today);
const proposed = readProposed(content.files);

const wordList = join(projectFolder, 'ordlista.txt');
const known = knownWords([...proposed.entries.values()], existsSync(wordList) ? readFileSync(wordList, 'utf8') : '');
const texts = changes.flatMap(({ path }) => {
	const entry = proposed.entries.get(path);
	const file = content.files.find((item) => item.path === path);
	return entry && file && collections[entry.collection].body ? [{ path, draft: entry.draft, pieces: proseOf(entry, file) }] : [];
});
const unknown = await unknownWords(new Map(texts.map(({ path, pieces }) => [path, onTheirLines(pieces)])), known);

const summary = summaryOf({
	changes,
	proposed,
	problems,
	unreadable: unreadableFiles(content, problems),
	advice: new Map(
		texts.map(({ path, draft, pieces }) => [
			path,
			languageAdvice(pieces, (draft as { ingress?: string } | undefined)?.ingress, unknown.get(path) ?? []),
		]),
	),
	note: found ? undefined : review.noBase(values.base),
	today,
});

if (values.out) {
	const out = resolve(projectFolder, values.out);
	mkdirSync(dirname(out), { recursive: true });
	writeFileSync(out, summary);
} else console.log(summary);
