/** What lies beside the form, made anew for each site. */
export const editorFiles = {
	config: 'config.json',
	surroundings: 'surroundings.json',
	/** The portfolio's texts, where there is no repository to fetch them from. */
	practice: 'practice.json',
	/** The style sheets of a case page. */
	styles: 'styles.json',
	/** The case page's components, for the preview. */
	preview: 'preview.js',
} as const;
