/** `npm run check:content`: checks the content folder in seconds, without building. Ends with code 1 where something has to be mended. */
import { checkContent } from '../content-check/check-content.ts';
import { readContent } from '../content-check/read-content.ts';
import { report, stopsPublication } from '../content-check/report.ts';
import { contentFolder, today } from '../site/settings.ts';

const content = await readContent(contentFolder);
const problems = checkContent(content, today);
if (problems.length > 0) console.log(report(problems));
if (stopsPublication(problems)) process.exitCode = 1;
else console.log(`Inga fel i ${content.folder}/. Kontrollen läste ${content.files.length} filer.`);
