import { stringify } from 'yaml';
import { t } from '../i18n/t.ts';
import { caseQuestions, needQuestions, type ContributionQuestion } from '../portfolio/contribution.ts';
import { issueFormFile, type IssueFormId } from './repository.ts';

interface IssueForm {
	id: IssueFormId;
	name: string;
	/** What the form is for, where forms are chosen among. */
	about: string;
	/** What the issue's title begins with. */
	title: string;
	questions: readonly ContributionQuestion[];
}

const forms: readonly IssueForm[] = [
	{
		id: 'exempel',
		name: t('contribute.case'),
		about: t('contribute.caseAbout'),
		title: t('contribute.caseIssue'),
		questions: caseQuestions,
	},
	{ id: 'behov', name: t('contribute.need'), about: t('contribute.needAbout'), title: t('contribute.needIssue'), questions: needQuestions },
];

/** A form as GitHub and Forgejo read it. Only the promise about people is required: every answer may be left out. */
const yamlForm = ({ name, about, title, questions }: IssueForm) =>
	stringify(
		{
			name,
			description: about,
			title,
			body: [
				{ type: 'markdown', attributes: { value: t('contribute.formIntro') } },
				...questions.map(({ id, text, hint }) => ({ type: 'textarea', id, attributes: { label: text, description: hint } })),
				{
					type: 'checkboxes',
					id: 'personuppgifter',
					attributes: {
						label: t('contribute.people'),
						description: t('contribute.closing'),
						options: [{ label: t('contribute.promise'), required: true }],
					},
				},
			],
		},
		{ lineWidth: 0, singleQuote: true },
	);

/** The same form as a text to fill in, for GitLab. A hint is a comment, so that it is not left in the answer. */
const markdownForm = ({ questions }: IssueForm) =>
	[
		t('contribute.formIntro'),
		...questions.map(({ text, hint }) => `## ${text}\n\n<!-- ${hint} -->`),
		`## ${t('contribute.people')}\n\n${t('contribute.closing')}\n\n- [ ] ${t('contribute.promise')}`,
	].join('\n\n') + '\n';

/** Every file of the forms, by its path in the repository. All of them come from the questions that `/bidra/` asks. */
export const issueFormFiles = (): ReadonlyMap<string, string> =>
	new Map([
		...forms.map((form) => [issueFormFile.form(form.id), yamlForm(form)] as const),
		...forms.map((form) => [issueFormFile.template(form.id), markdownForm(form)] as const),
		// A fault in the site itself fits neither form.
		['.github/ISSUE_TEMPLATE/config.yml', stringify({ blank_issues_enabled: true })] as const,
	]);
