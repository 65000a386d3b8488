/** Something an author has to mend, and where in the file's data it is. */
export interface Fault {
	/** Keys and positions from the top of the file: `['effekter', 0, 'kallor', 1]`. Empty for the file as a whole. */
	path: readonly (string | number)[];
	/** A whole Swedish sentence or two, without the key. */
	message: string;
	/** A warning never stops a publication. */
	severity?: 'warning';
}
