import { t } from '../i18n/t.ts';
import { changeQuestions, contributionMail } from '../portfolio/contribution.ts';
import type { Site } from '../portfolio/model.ts';
import { repositoryLinks } from './repository.ts';

/** The page a reader wants changed. */
interface ChangedPage {
	title: string;
	/** With host and base path. */
	address: string;
	/** Its file in the content folder, such as `exempel/forsta-svaret.md`. */
	file: string;
}

/** Where a reader suggests a change: the host's web editor, or a letter to the editors where the portfolio has no public repository. */
export function suggestChange(site: Site, { title, address, file }: ChangedPage): string {
	return (
		repositoryLinks(site)?.edit(file) ??
		contributionMail({
			to: site.contact.email,
			subject: t('page.suggestSubject', { title }),
			opening: t('contribute.changeOf', { title, address }),
			questions: changeQuestions,
			closing: t('contribute.closing'),
		})
	);
}
