/** One file in a content folder. */
export interface ContentFile {
	/** Path within the folder, with `/` between the parts: `exempel/kortare-ko.md`. */
	path: string;
	/** What is in it; undefined for pictures and the like, which are only known to exist. */
	bytes?: Uint8Array;
}

/** A content folder as it lies on disk, or as a test has put it together. */
export interface Content {
	/** The folder's own name, which begins every path in a report. */
	folder: string;
	files: readonly ContentFile[];
}

/** A fault at a place an author can go to. */
export interface Problem {
	/** Path with the folder's name first: `content/exempel/kortare-ko.md`. */
	file: string;
	/** Counted from 1. */
	line: number;
	/** The key, with its groups: `i_bruk.sedan`; `text` for the text, `fil` for the file itself. */
	field: string;
	message: string;
	severity: 'error' | 'warning';
}
