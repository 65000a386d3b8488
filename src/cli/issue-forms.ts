/** `npm run issue-forms`: writes the forms that GitHub, GitLab and Forgejo show, from the questions in `portfolio/contribution.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { issueFormFiles } from '../site/issue-forms.ts';
import { projectFolder } from '../site/settings.ts';

for (const [path, text] of issueFormFiles()) {
	const file = join(projectFolder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	console.log(path);
}
