/**
 * `npm run check:content [-- --code-quality <file>]`: checks the content folder in seconds, without building.
 * Ends with code 1 where something has to be mended.
 *
 * On GitHub Actions the worst faults are also written at their lines, and all of them as a table in the job's summary.
 * On GitLab CI (or where `--code-quality` names a file) they are also written as a code-quality report.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { annotations, unreadableFiles, worstFirst } from '../content-check/annotations.ts';
import { checkContent } from '../content-check/check-content.ts';
import { codeQuality } from '../content-check/code-quality.ts';
import { problemTable } from '../content-check/problem-table.ts';
import { readContent } from '../content-check/read-content.ts';
import { report, stopsPublication } from '../content-check/report.ts';
import { contentFolder, projectFolder, today } from '../site/settings.ts';

const { env } = process;
const { values } = parseArgs({ options: { 'code-quality': { type: 'string' } } });
const codeQualityFile = values['code-quality'] ?? (env['GITLAB_CI'] ? 'gl-code-quality-report.json' : undefined);

/** The report quotes what authors have written; GitHub must not take a row of it for a command. */
function withoutCommands(text: string): string {
	const token = randomUUID();
	return `::stop-commands::${token}\n${text}\n::${token}::`;
}

const content = await readContent(contentFolder);
const problems = checkContent(content, today);
if (problems.length > 0) console.log(env['GITHUB_ACTIONS'] ? withoutCommands(report(problems)) : report(problems));
if (stopsPublication(problems)) process.exitCode = 1;
else console.log(`Inga fel i ${content.folder}/. Kontrollen läste ${content.files.length} filer.`);

const unreadable = unreadableFiles(content, problems);
const sorted = worstFirst(problems, unreadable);
/** Both hosts find a file by its path from the repository's root. */
const root = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'] ?? projectFolder;
const folder = relative(root, contentFolder).split(sep).join('/');
const inRepository = (file: string) => folder + file.slice(content.folder.length);

if (env['GITHUB_ACTIONS']) {
	const placed = sorted.map((problem) => ({ ...problem, file: inRepository(problem.file) }));
	for (const line of annotations(placed)) console.log(line);
	const summary = env['GITHUB_STEP_SUMMARY'];
	if (summary && placed.length > 0) appendFileSync(summary, `## Innehållskontrollen\n\n${problemTable(placed)}\n\n`);
}
if (codeQualityFile) {
	const issues = codeQuality(sorted, unreadable).map((issue) => ({
		...issue,
		location: { ...issue.location, path: inRepository(issue.location.path) },
	}));
	writeFileSync(codeQualityFile, `${JSON.stringify(issues, undefined, '\t')}\n`);
}
